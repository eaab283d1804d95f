import { type Problem, type ProblemCode, problem } from "#shared/errors/problem.ts";
import type { NeedDocument } from "./need-document.ts";

/** Where something stands in a file, counted from 1; of a table, `column` is the cell and `name` its heading. */
export type Place = { line: number; column: number; name?: string };

/** What was read of a file, and where each of its values stands, by path: `needs`, `0`, `urgency`. */
export type ReadFile = {
  needs: readonly NeedDocument[];
  problems: readonly Problem[];
  placeOf(path: readonly string[]): Place;
};

/** A problem with its place in the file, which the sentence begins with. */
export function problemAt(code: ProblemCode, { line, column, name }: Place, sentence: string): Problem {
  const where = name === undefined ? `Line ${line}, column ${column}` : `Line ${line}, column ${column} (${name})`;
  return problem(code, ["text", String(line), String(column)], `${where}: ${sentence}`);
}

/** The same problem, said of the place in the file instead of the path of a value. */
export function placed({ code, path, message }: Problem, placeOf: ReadFile["placeOf"]): Problem {
  return problemAt(code, placeOf(path), message);
}

/** Of a form's finding, whose value is not what the form holds. */
export function malformedAt(place: Place, said: string): Problem {
  return problemAt("MALFORMED", place, `${said}. Mend it there, and bring the whole file in again.`);
}
