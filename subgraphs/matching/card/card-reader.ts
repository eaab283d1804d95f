import { type CardIndex, internAll } from "../index/card-index.ts";
import { nowhere } from "../index/postings.ts";
import { spokenLanguageOf } from "../rules/practice-rules.ts";
import type { CardRow } from "./card.store.ts";
import { TermsReader } from "./card-terms.ts";
import { codedLanguage } from "./coded-card.ts";
import { keyOfUuid } from "./responder-key.ts";

/** Puts rows of the database into an index. Texts that many cards share are read once. */
export class CardReader {
  readonly #index: CardIndex;
  readonly #terms = new TermsReader();
  readonly #languages = new Map<string, readonly number[]>();
  readonly #issues = new Map<string, readonly number[]>();
  readonly #places = new Map<string, readonly number[]>();

  constructor(index: CardIndex) {
    this.#index = index;
  }

  /** A line of `copyCards`: change, organization, responder, terms, day, issues, places, languages, by tabs. */
  readLine(line: string): void {
    const [
      change = "",
      organization = "",
      responder = "",
      terms = "",
      day = "",
      issues = "",
      places = "",
      languages = "",
    ] = line.split("\t");
    const confirmedDay = Number(day);
    this.read({ change, organization, responder, isRemoved: false, terms, confirmedDay, issues, places, languages });
  }

  read(row: CardRow): void {
    const index = this.#index;
    const organization = index.organizations.intern(row.organization);
    const key = keyOfUuid(row.responder);
    const change = Number(row.change);
    if (row.isRemoved) {
      index.remove(organization, key, change);
      return;
    }
    index.put({
      organization,
      key,
      change,
      flags: this.#terms.flagsOf(row.terms),
      confirmedDay: row.confirmedDay,
      issues: once(this.#issues, row.issues, (texts) =>
        internAll(
          index.issues,
          texts.filter((code) => index.rules.isLegalIssue(code)),
        ),
      ),
      places: once(this.#places, row.places, (texts) =>
        texts.length > 0 ? internAll(index.places, texts) : [nowhere],
      ),
      languages: once(this.#languages, row.languages, (texts) => this.#codeLanguages(texts)),
    });
  }

  #codeLanguages(texts: readonly string[]): number[] {
    const spoken = new Map<number, boolean>();
    for (const text of texts) {
      const at = text.lastIndexOf(":");
      const id = this.#index.languages.intern(spokenLanguageOf(text.slice(0, at)));
      if (id !== 0) spoken.set(id, (spoken.get(id) ?? false) || text.slice(at + 1) === "SPOKEN");
    }
    return [...spoken].map(([id, isSpoken]) => codedLanguage(id, isSpoken)).sort((a, b) => a - b);
  }
}

/** Most different lists that are remembered; beyond that each is read anew. */
const maxRemembered = 100_000;

function once(
  known: Map<string, readonly number[]>,
  text: string,
  read: (texts: readonly string[]) => readonly number[],
): readonly number[] {
  const held = known.get(text);
  if (held) return held;
  const list = read(text === "" ? [] : text.split(" "));
  if (known.size < maxRemembered) known.set(text, list);
  return list;
}
