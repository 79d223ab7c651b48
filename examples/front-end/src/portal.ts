import type { Bilan, Session } from "./bilan.js";
import { type Fault, faults, isBilan, isSession } from "./faults.js";
import { typed } from "./form.js";

/** Plans the session of a form: nothing is sent that the server would refuse for its form. */
export async function plan(form: FormData, sessions: string): Promise<Fault[]> {
  const session = typed(form);
  if (!isSession(session)) {
    return faults(isSession);
  }
  const answer = await fetch(sessions, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(session),
  });
  // What only the server can tell, such as an end before its start, comes back by the same pointers.
  return answer.ok ? [] : ((await answer.json()) as { faults: Fault[] }).faults;
}

/** Opens a case file with its first session. */
export function open(number: string, name: string, first: Session): Bilan {
  return {
    format: "bilan/1.0",
    id: { centre: "sud", number },
    offer: {
      code: "cibc-remote",
      version: "2023",
      title: "Bilan de compétences 100 % à distance",
      mode: "REMOTE",
      terms: { duration: "PT24H", span: "P3M" },
    },
    beneficiary: { id: `b-${number}`, name, zone: "Europe/Paris" },
    centre: { code: "sud", name: "CIBC Sud" },
    zone: "Europe/Paris",
    sessions: [first],
  };
}

/** Reads a case file that the server sent, and tells what is planned next in it. */
export function next(json: string): Session[] {
  const bilan: unknown = JSON.parse(json);
  if (!isBilan(bilan)) {
    throw new Error(faults(isBilan).map((fault) => `${fault.pointer}: ${fault.message}`).join("\n"));
  }
  return (bilan.sessions ?? [])
    .filter((session) => session.status === "PLANNED")
    .sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
}
