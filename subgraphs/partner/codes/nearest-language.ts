import { languagesBeyondDisplayNames } from "#shared/codes/language.data.ts";
import { languageSubtags } from "#shared/codes/language.ts";
import { nearestCode } from "./nearest-code.ts";

/**
 * The tag of the language whose English name was given instead, as `es` for "Spanish" or "Spansh"; `undefined` when no
 * name is near. Tags themselves are too short to say which of them was meant.
 */
export function nearestLanguage(given: string): string | undefined {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const tags = new Map<string, string>();
  for (const tag of languageSubtags) {
    const name = languagesBeyondDisplayNames[tag] ?? names.of(tag);
    if (name !== undefined) tags.set(name.toLowerCase(), tag);
  }
  const exact = tags.get(given.trim().toLowerCase());
  return exact ?? tags.get(nearestCode(given, [...tags.keys()]) ?? "");
}
