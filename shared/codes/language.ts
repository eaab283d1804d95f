import { languagesBeyondDisplayNames } from "./language.data.ts";

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const regionNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const scriptNames = new Intl.DisplayNames(["en"], { type: "script", fallback: "none" });

/** ISO 639-2 codes for "several", "none" and "unknown": they name no language that somebody could speak. */
const notALanguage: ReadonlySet<string> = new Set(["mul", "und", "zxx", "mis"]);

/** BCP 47 asks for room for 35 characters (RFC 5646, section 4.4.1). */
const maxTagLength = 35;

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function isSpoken(language: string): boolean {
  if (!/^[a-z]{2,3}$/.test(language) || notALanguage.has(language)) return false;
  return languageNames.of(language) !== undefined || Object.hasOwn(languagesBeyondDisplayNames, language);
}

/**
 * The canonical form of a BCP 47 tag (RFC 5646) of a language that exists: `NE` → `ne`, `tl` → `fil`, `prs` → `fa-AF`.
 * `undefined` for anything else; also for extensions and private use, which say nothing about what somebody speaks.
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (tag.length > maxTagLength) return undefined;
  const canonical = canonicalTag(tag);
  if (canonical === undefined || /-[a-z0-9]-|^x-/.test(canonical.toLowerCase())) return undefined;
  const { language, script, region } = new Intl.Locale(canonical);
  if (!isSpoken(language)) return undefined;
  if (script !== undefined && scriptNames.of(script) === undefined) return undefined;
  return region !== undefined && regionNames.of(region) === undefined ? undefined : canonical;
}

export function isLanguage(tag: string): boolean {
  return canonicalLanguage(tag) !== undefined;
}
