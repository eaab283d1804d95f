import { languagesBeyondDisplayNames, namedLanguages } from "./language.data.ts";

/** Canonical BCP 47 language subtags of all languages the product knows, e.g. `ne`, `fil`, `mam`. */
export const languageSubtags: readonly string[] = Object.freeze(
  [...namedLanguages, ...Object.keys(languagesBeyondDisplayNames)].sort(),
);

const known: ReadonlySet<string> = new Set(languageSubtags);
const regionNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const scriptNames = new Intl.DisplayNames(["en"], { type: "script", fallback: "none" });

/** BCP 47 asks for room for 35 characters (RFC 5646, section 4.4.1). */
const maxTagLength = 35;

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The canonical form of a BCP 47 tag (RFC 5646) of a language that exists: `NE` → `ne`, `tl` → `fil`, `prs` → `fa-AF`.
 * `undefined` for anything else; also for extensions and private use, which say nothing about what somebody speaks.
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (known.has(tag)) return tag;
  if (tag.length > maxTagLength) return undefined;
  const canonical = canonicalTag(tag);
  if (canonical === undefined || /(^|-)[a-z0-9]-/i.test(canonical)) return undefined;
  const { language, script, region } = new Intl.Locale(canonical);
  if (!known.has(language)) return undefined;
  if (script !== undefined && scriptNames.of(script) === undefined) return undefined;
  return region !== undefined && regionNames.of(region) === undefined ? undefined : canonical;
}

export function isLanguage(tag: string): boolean {
  return canonicalLanguage(tag) !== undefined;
}
