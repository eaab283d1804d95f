import type { Place } from "./read-file.ts";

type Level = { isList: boolean; index: number; key: string | undefined };

const token = /[{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+/g;
/** Deeper than any form of ours: what lies below is told by what holds it. */
const maxDepth = 12;

/** Where each value of a JSON text that can be parsed begins, by its path with `/` between. */
export function offsetsInJson(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const levels: Level[] = [];
  for (const { 0: word, index } of text.matchAll(token)) {
    const level = levels.at(-1);
    if (word === "}" || word === "]") levels.pop();
    else if (word === "," && level) Object.assign(level, { index: level.index + 1, key: undefined });
    else if (word === ":") continue;
    else if (level && !level.isList && level.key === undefined) level.key = String(JSON.parse(word));
    else {
      if (levels.length <= maxDepth) offsets.set(levels.map(stepOf).join("/"), index);
      if (word === "{" || word === "[") levels.push({ isList: word === "[", index: 0, key: undefined });
    }
  }
  return offsets;
}

function stepOf({ isList, index, key }: Level): string {
  return isList ? String(index) : (key ?? "");
}

/** Line and column of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
