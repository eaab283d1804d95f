import { errorCodes } from "#shared/errors/error-codes.ts";
import { errorsOf, valueAt } from "../journeys/graph-answer.ts";

const closed: ReadonlySet<unknown> = new Set(errorCodes);

/** Stacks, SQL, hosts, addresses, names of parts: nothing of it is anybody else's business. */
const internals =
  /\bat \S+ \(|node_modules|\.[cm]?[jt]s\b|\b(select|insert|update|delete) .{0,80}\b(from|into|set)\b|127\.0\.0\.1|localhost|ECONN|postgres|mikro|syntax for type|invalid byte|extensions":\{[^}]*stack/i;

export type Judged = { status: number; codes: unknown[] };

/** @throws with the answer when it is a server's fault, has a code that is not of the closed list, or tells internals */
export function judgeReply(status: number, text: string): Judged {
  const found = internals.exec(text)?.[0];
  if (found !== undefined) throw new Error(`tells "${found}": ${status} ${text.slice(0, 400)}`);
  if (status >= 500) throw new Error(`a server's fault: ${status} ${text.slice(0, 400)}`);
  const body = parsed(text);
  const errors = valueAt(body, "errors");
  const codes = errorsOf(body).map(({ code }) => code);
  const isClosed = codes.every((code) => closed.has(code)) && extras(errors).length === 0;
  if (isClosed) return { status, codes: [...new Set(codes)] };
  throw new Error(`not of the closed form: ${status} ${text.slice(0, 400)}`);
}

/** Members of errors that are not of the form. */
function extras(errors: unknown): string[] {
  const list: unknown[] = Array.isArray(errors) ? errors : [];
  const known = new Set(["message", "path", "locations", "extensions"]);
  const knownExtensions = new Set(["code", "organization", "serverTime"]);
  return list.flatMap((error) => [
    ...namesOf(error).filter((name) => !known.has(name)),
    ...namesOf(valueAt(error, "extensions")).filter((name) => !knownExtensions.has(name)),
  ]);
}

function namesOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
