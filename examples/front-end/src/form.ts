/** What the person who plans a session has typed, not yet known to be one. */
export function typed(form: FormData): unknown {
  return present({
    id: field(form, "id"),
    phase: field(form, "phase"),
    status: "PLANNED",
    start: field(form, "start"),
    end: field(form, "end"),
    channels: form.getAll("channel").map((channel) => ({ channel })),
    groupSize: number(field(form, "groupSize")),
  });
}

// An input that is left empty is an absent property, which the format leaves out.
function field(form: FormData, name: string): string | undefined {
  return form.get(name)?.toString() || undefined;
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function present(properties: Record<string, unknown>): unknown {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
