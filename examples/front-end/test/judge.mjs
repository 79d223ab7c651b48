// Reads documents, one a line, and writes for each whether it is valid by the schema.
import { createInterface } from "node:readline";
import { isBilan } from "../dist/faults.js";

for await (const line of createInterface({ input: process.stdin })) {
  console.log(isBilan(JSON.parse(line)));
}
