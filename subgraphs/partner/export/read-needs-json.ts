import { parseJson } from "#shared/json/parse-json.ts";
import { offsetsInJson, placeAt } from "./locate-json.ts";
import { needsFile } from "./need-document.ts";
import { malformedAt, type Place, type ReadFile } from "./read-file.ts";

/** Reads needs as JSON; a file that is not whole has all its problems, each with its place. */
export function readNeedsJson(text: string): ReadFile {
  const value = parseJson(text);
  if (value === undefined) return { needs: [], problems: [unreadable(text)], placeOf: () => ({ line: 1, column: 1 }) };
  const offsets = offsetsInJson(text);
  const placeOf = (path: readonly string[]) => placeOfPath(text, offsets, path);
  const read = needsFile.safeParse(value);
  if (read.success) return { needs: read.data.needs, problems: [], placeOf };
  const problems = read.error.issues.map(({ path, message }) => {
    const name = path.at(-1);
    return malformedAt(placeOf(path.map(String)), `${name === undefined ? "the file" : String(name)}: ${message}`);
  });
  return { needs: [], problems, placeOf };
}

/** Of a value that is not there, the place of what should hold it. */
function placeOfPath(text: string, offsets: ReadonlyMap<string, number>, path: readonly string[]): Place {
  for (let length = path.length; length >= 0; length--) {
    const offset = offsets.get(path.slice(0, length).join("/"));
    if (offset !== undefined) return placeAt(text, offset);
  }
  return { line: 1, column: 1 };
}

/** Where the text stops being JSON, as far as the parser says. */
function unreadable(text: string) {
  try {
    JSON.parse(text);
    return malformedAt({ line: 1, column: 1 }, "This is not a file of needs");
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    const offset = /position (\d+)/.exec(said)?.[1];
    return malformedAt(placeAt(text, offset === undefined ? text.length : Number(offset)), "The text is not JSON here");
  }
}
