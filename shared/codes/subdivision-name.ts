import { iso31662 } from "iso-3166";
import { subdivisionNames } from "#shared/codes/subdivision-name.data.ts";

const standard: ReadonlyMap<string, string> = new Map(iso31662.map(({ code, name }) => [code, name]));
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries(subdivisionNames).flatMap(([country, lines]) =>
    lines.flatMap((line) => line.split("; ")).map((part) => nameOf(country, part)),
  ),
);

function nameOf(country: string, part: string): [code: string, name: string] {
  const space = part.indexOf(" ");
  return [`${country}-${part.slice(0, space)}`, part.slice(space + 1)];
}

/** What people call a part of a country, `AE-DU` → `Dubai`; `undefined` for no such part. */
export function nameSubdivision(code: string): string | undefined {
  return plain.get(code) ?? standard.get(code);
}

/** All names by which somebody may look for it: what people call it, and the name of the standard. */
export function namesOfSubdivision(code: string): readonly string[] {
  return [...new Set([plain.get(code), standard.get(code)])].filter((name) => name !== undefined);
}
