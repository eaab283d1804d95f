import type { Problem } from "#shared/errors/problem.ts";
import { checkLanguage, checkLength } from "./check-codes.ts";
import { type Checked, checked } from "./checked.ts";

type Path = readonly string[];

export const maxLanguages = 10;

/** Tags in their canonical form, each once. */
export function checkLanguages(tags: readonly string[], path: Path): Checked<string[]> {
  const problems: Problem[] = [...checkLength(tags, { min: 1, max: maxLanguages }, path)];
  const canonical: string[] = [];
  for (const [index, tag] of tags.slice(0, maxLanguages).entries()) {
    const read = checkLanguage(tag, [...path, String(index)]);
    if ("problem" in read) problems.push(read.problem);
    else canonical.push(read.tag);
  }
  return checked(unique(canonical), problems);
}

export function unique<Code>(codes: readonly Code[]): Code[] {
  return [...new Set(codes)];
}
