// Writes a case file as the portal opens it, for the library to read.
import { open } from "../dist/portal.js";

const first = {
  id: "s1",
  phase: "PRELIMINARY",
  status: "PLANNED",
  start: "2026-11-30T18:00+01:00",
  end: "2026-11-30T19:15+01:00",
  channels: [{ channel: "VIDEO" }],
};

console.log(JSON.stringify(open("2026-0417", "Sofia Lefèvre", first)));
