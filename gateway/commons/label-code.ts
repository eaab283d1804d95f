import type { NameList } from "#shared/codes/name-list.ts";
import { englishNames } from "#shared/codes/names.en.data.ts";
import { negotiateLocale } from "./negotiate-locale.ts";

/** A name as it is shown: with its language, and whether a speaker of it has reviewed it. */
export interface Labelled {
  readonly text: string;
  readonly locale: string;
  readonly reviewed: boolean;
}

export interface WordEntry {
  readonly list: string;
  readonly code: string;
}

type PickName = (names: NameList) => string | undefined;

/** In the asked language, else in English, else the code itself: a name never fails. */
function label(code: string, locale: string | null | undefined, pick: PickName): Labelled {
  const asked = negotiateLocale(locale);
  const text = pick(asked);
  if (text !== undefined) return { text, locale: asked.locale, reviewed: asked.reviewed };
  return { text: pick(englishNames) ?? code, locale: englishNames.locale, reviewed: englishNames.reviewed };
}

export function labelIssue(code: string, locale?: string | null): Labelled {
  return label(code, locale, (names) => names.issues[code]);
}

export function labelGroup(group: string, locale?: string | null): Labelled {
  return label(group, locale, (names) => names.groups[group]);
}

export function labelWord({ list, code }: WordEntry, locale?: string | null): Labelled {
  return label(code, locale, (names) => names.words[list]?.[code]);
}

/** Every code that has a name beside legal issues and their groups. */
export function listWords(): readonly WordEntry[] {
  return Object.entries(englishNames.words).flatMap(([list, words]) =>
    Object.keys(words).map((code) => ({ list, code })),
  );
}
