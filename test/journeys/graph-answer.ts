/** What came back from the graph, as it came. */
export type GraphReply = { status: number; text: string; body: unknown };

/** The value at a dotted path, as `data.need.issues.0.id`; `undefined` where the path ends early. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((here, step) => stepInto(here, step), value);
}

/** @throws when there is no text at that path, with what stands there instead */
export function textAt(value: unknown, path: string): string {
  const found = valueAt(value, path);
  if (typeof found === "string") return found;
  throw new TypeError(`no text at ${path} of ${shown(value)}`);
}

/** @throws when there is no list at that path, with what stands there instead */
export function listAt(value: unknown, path: string): unknown[] {
  const found = valueAt(value, path);
  if (Array.isArray(found)) return found;
  throw new TypeError(`no list at ${path} of ${shown(value)}`);
}

export type ShownError = { code: unknown; organization: unknown; path: unknown };

/** The errors of an answer: their code, whom they name, where. */
export function errorsOf(body: unknown): ShownError[] {
  const errors = valueAt(body, "errors");
  const some: unknown[] = Array.isArray(errors) ? errors : [];
  return some.map((error) => ({
    code: valueAt(error, "extensions.code"),
    organization: valueAt(error, "extensions.organization"),
    path: valueAt(error, "path"),
  }));
}

function stepInto(here: unknown, step: string): unknown {
  if (Array.isArray(here)) return here[Number(step)];
  if (typeof here !== "object" || here === null) return undefined;
  return Object.entries(here).find(([name]) => name === step)?.[1];
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 600);
}
