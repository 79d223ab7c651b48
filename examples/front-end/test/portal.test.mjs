import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { isBilan, isSession } from "../dist/faults.js";
import { typed } from "../dist/form.js";
import { next, open, plan } from "../dist/portal.js";

const FILLED = {
  id: "s1",
  phase: "PRELIMINARY",
  start: "2026-11-30T18:00+01:00",
  end: "2026-11-30T19:15+01:00",
  channel: "VIDEO",
  groupSize: "",
};

const SESSION = {
  id: "s1",
  phase: "PRELIMINARY",
  status: "PLANNED",
  start: "2026-11-30T18:00+01:00",
  end: "2026-11-30T19:15+01:00",
  channels: [{ channel: "VIDEO" }],
};

function form(changes = {}) {
  const filled = new FormData();
  Object.entries({ ...FILLED, ...changes }).forEach(([name, value]) => filled.append(name, value));
  return filled;
}

// A server for one request, which answers as the library's reader lets it.
async function server(status, answer) {
  const received = [];
  const http = createServer(async (request, response) => {
    for await (const chunk of request) received.push(chunk);
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise((listening) => http.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${http.address().port}/sessions`,
    body: () => JSON.parse(Buffer.concat(received).toString()),
    close: () => http.close(),
  };
}

test("a form that is filled in becomes a session and is posted", async () => {
  const sessions = await server(201, {});
  try {
    assert.deepEqual(await plan(form(), sessions.url), []);
    assert.deepEqual(sessions.body(), SESSION);
  } finally {
    sessions.close();
  }
});

test("a form that is not is told so beside its inputs, and nothing is posted", async () => {
  const found = await plan(form({ start: "30/11/2026 18 h", phase: "", channel: "FAX", groupSize: "1" }), "no server");

  assert.deepEqual(found, [
    { pointer: "/phase", message: "must have required property 'phase'" },
    { pointer: "/start", message: "expected a moment such as 2026-11-30T18:00+01:00" },
    { pointer: "/channels/0/channel", message: "must be equal to one of the allowed values" },
    { pointer: "/groupSize", message: "must be >= 2" },
  ]);
});

test("what only the server can tell comes back by the same pointers", async () => {
  const refusal = { faults: [{ pointer: "/end", message: "doit être après le début" }] };
  const sessions = await server(400, refusal);
  try {
    assert.deepEqual(await plan(form({ end: "2026-11-30T17:00+01:00" }), sessions.url), refusal.faults);
  } finally {
    sessions.close();
  }
});

test("a case file is opened, and read with what is planned next", () => {
  assert.ok(isSession(SESSION));
  const bilan = open("2026-0417", "Sofia Lefèvre", SESSION);
  const later = { ...SESSION, id: "s2", start: "2026-12-07T18:00+01:00", end: "2026-12-07T19:00+01:00" };
  const held = { ...SESSION, id: "s3", status: "HELD" };
  const json = JSON.stringify({ ...bilan, sessions: [later, held, SESSION] });

  assert.ok(isBilan(bilan));
  assert.deepEqual(next(json), [SESSION, later]);
  assert.throws(() => next(json.replace("bilan/1.0", "bilan/9.0")), /^Error: \/format: must be equal to constant$/);
});

test("an input left empty is no property", () => {
  assert.deepEqual(typed(form()), SESSION);
});
