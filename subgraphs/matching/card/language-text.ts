import type { StringPool } from "../index/string-pool.ts";
import { spokenLanguageOf } from "../rules/practice-rules.ts";
import { codedLanguage } from "./coded-card.ts";

/** A language as it lies in the database, `<tag>:<skill>`, as a coded language; 0 when there is no room for it. */
export function readLanguage(pool: StringPool, text: string): number {
  const at = text.lastIndexOf(":");
  const id = pool.intern(spokenLanguageOf(text.slice(0, at)));
  return id === 0 ? 0 : codedLanguage(id, text.slice(at + 1) === "SPOKEN");
}
