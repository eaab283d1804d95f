import { nameParts } from "./normalize-name.ts";

/** In this order. What people and registries spell in several ways becomes one; it is not how anything is pronounced. */
const sounds: readonly (readonly [form: RegExp, sound: string])[] = [
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/shch|sch|sh/g, "s"],
  [/tch|chh|ch|ts|tz|cz|c(?=[ei])/g, "C"],
  [/zh|dz/g, "z"],
  [/kh/g, "h"],
  [/ck|q|c/g, "k"],
  [/([bdgpt])h/g, "$1"],
  [/w/g, "v"],
  [/[yj]/g, "i"],
  [/[ei]+/g, "i"],
  [/[ou]+/g, "u"],
  [/(.)\1+/g, "$1"],
  [/(?<=.{2})h$/, ""],
  [/(?<=.{3})[aiu]+$/, ""],
];

const minBonesLength = 5;
const maxPairedParts = 5;

/** The most keys that one name has. */
export const maxKeysOfName = 13;

/**
 * The texts by which a name is compared with others: two names may be the same when they share one. The whole as it is
 * written; the whole as it may be spelled otherwise; its consonants, for scripts that write no more; and each two of its
 * parts, for names that somebody tells without one of them. A key says of which kind it is.
 */
export function nameKeys(name: string): string[] {
  const parts = nameParts(name);
  if (parts.length === 0) return [];
  const heard = parts.map(soundOf).sort();
  const bones = heard.map((part) => part.replace(/[aiu]/g, "")).sort();
  const keys = [`whole:${parts.join(" ")}`, `sound:${heard.join(" ")}`];
  const isTelling = bones.filter((part) => part !== "").length > 1 && bones.join("").length >= minBonesLength;
  return [...new Set([...keys, ...(isTelling ? [`bones:${bones.join(" ")}`] : []), ...pairsOf(heard)])];
}

/** Spelled otherwise, the same. */
function soundOf(part: string): string {
  return sounds.reduce((text, [form, sound]) => text.replace(form, sound), part);
}

function pairsOf(heard: readonly string[]): string[] {
  if (heard.length < 3) return heard.length === 2 ? [`pair:${heard.join(" ")}`] : [];
  const some = heard.slice(0, maxPairedParts);
  return some.flatMap((one, at) => some.slice(at + 1).map((other) => `pair:${one} ${other}`));
}
