import { isKeepableText } from "#shared/query/keepable-json.ts";
import { isRecord } from "../partition/json-record.ts";

/** Deeper variables fit no input of ours, and whoever walks them walks on the stack. */
const maxDepth = 20;
/** Names, entries and values together; the longest list of any input has a hundred entries. */
const maxValues = 5_000;

/**
 * Reads JSON that every reader reads alike: UTF-8 without faults, no name twice in one object (of two, readers take
 * different ones: what one has judged another would not execute), bounded in depth and count, no number beyond a
 * double's range, no name that means more than a name. Undefined for everything else.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return isPlain(value, { left: maxValues }, maxDepth) && !hasRepeatedName(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown, budget: { left: number }, depth: number): boolean {
  budget.left -= 1;
  if (budget.left < 0) return false;
  if (typeof value === "string") return isKeepableText(value);
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  if (isRecord(value) && Object.keys(value).some((name) => name === "__proto__" || !isKeepableText(name))) return false;
  return Object.values(value).every((inner) => isPlain(inner, budget, depth - 1));
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|:/g;

/** Of text that is JSON. */
function hasRepeatedName(text: string): boolean {
  const open: Set<string>[] = [];
  let last = "";
  for (const [found] of text.matchAll(token)) {
    if (found === "{" || found === "[") open.push(new Set());
    else if (found === "}" || found === "]") open.pop();
    else if (found === ":") {
      const name: unknown = JSON.parse(last);
      const names = open.at(-1);
      if (typeof name !== "string" || names?.has(name)) return true;
      names?.add(name);
    }
    last = found;
  }
  return false;
}
