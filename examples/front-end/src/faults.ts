import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Bilan, Session } from "./bilan.js";
import schema from "./bilan.schema.json" with { type: "json" };

/** What is wrong at one place of a document; the place is a JSON pointer, as in the answers of the server. */
export interface Fault {
  pointer: string;
  message: string;
}

const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true });

export const isBilan: ValidateFunction<Bilan> = ajv.compile<Bilan>(schema);

// Any definition of the schema can be asked for, as here the one of a session.
export const isSession: ValidateFunction<Session> = ajv.compile<Session>({ $ref: `${schema.$id}#/$defs/Session` });

/** The faults that a validator found last, one a place. */
export function faults(validator: ValidateFunction): Fault[] {
  const byPointer = new Map((validator.errors ?? []).map((error) => [pointer(error), message(error)]));
  return [...byPointer].map(([pointer, message]) => ({ pointer, message }));
}

function pointer(error: ErrorObject): string {
  return error.keyword === "required" ? `${error.instancePath}/${error.params["missingProperty"]}` : error.instancePath;
}

// The schema tells for every form of text what it expects, such as "a moment such as 2026-11-30T18:00+01:00".
function message(error: ErrorObject): string {
  const description: unknown = error.parentSchema?.["description"];
  return typeof description === "string" && error.keyword !== "required"
    ? `expected ${description}`
    : (error.message ?? error.keyword);
}
