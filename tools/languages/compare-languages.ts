import { english } from "../../web/client/language/english.ts";
import { languages } from "../../web/client/language/languages.ts";

export type LanguageState = {
  tag: string;
  name: string;
  total: number;
  /** Ids of sentences that it does not have yet. */
  missing: string[];
  /** Sentences that no speaker has read, by id. */
  unreviewed: [string, string][];
  /** What it says that English does not, or with other gaps to fill in. */
  faults: string[];
};

/** Every language of the pages held against English, which is complete. */
export async function compareLanguages(): Promise<LanguageState[]> {
  const others = languages.filter(({ tag }) => tag !== "en");
  return Promise.all(
    others.map(async ({ tag, name, isReviewed, load }) => compare({ tag, name, isReviewed, messages: await load() })),
  );
}

type Compared = { tag: string; name: string; isReviewed: boolean; messages: Readonly<Record<string, string>> };

export function compare({ tag, name, isReviewed, messages }: Compared): LanguageState {
  const wanted: Readonly<Record<string, string>> = english;
  const entries = Object.entries(messages);
  return {
    tag,
    name,
    total: Object.keys(wanted).length,
    missing: Object.keys(wanted).filter((id) => messages[id] === undefined),
    unreviewed: isReviewed ? [] : entries,
    faults: entries.flatMap(([id, sentence]) => faultsOf(id, sentence, wanted[id])),
  };
}

function faultsOf(id: string, sentence: string, english: string | undefined): string[] {
  if (english === undefined) return [`${id} is no sentence of the pages`];
  if (sentence.trim() === "") return [`${id} is empty`];
  return gapsOf(sentence) === gapsOf(english) ? [] : [`${id} has other gaps than English: ${sentence}`];
}

/** The names in braces, whatever is said of each; not the words of a plural, which stand one brace deeper. */
function gapsOf(sentence: string): string {
  const names = new Set<string>();
  let depth = 0;
  for (const [brace, name] of sentence.matchAll(/\{(\w*)|\}/g)) {
    if (name && depth % 2 === 0) names.add(name);
    depth += brace === "}" ? -1 : 1;
  }
  return [...names].sort().join(" ");
}
