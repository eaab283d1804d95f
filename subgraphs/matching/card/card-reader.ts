import { type CardIndex, internAll } from "../index/card-index.ts";
import { nowhere } from "../index/postings.ts";
import { addCode } from "./add-code.ts";
import type { CardRow } from "./card.store.ts";
import { languageSkillBits } from "./coded-card.ts";
import { readLanguage } from "./language-text.ts";
import { keyOfUuid } from "./responder-key.ts";
import { openTerms } from "./stored-terms.ts";

/** Puts a changed row of the database into an index. */
export function readCard(index: CardIndex, row: CardRow): void {
  const organization = index.organizations.intern(row.organization);
  const key = keyOfUuid(row.responder);
  const change = Number(row.change);
  if (row.isRemoved) {
    index.remove(organization, key, change);
    return;
  }
  const issues = textsOf(row.issues).filter((code) => index.rules.isLegalIssue(code));
  const places = textsOf(row.places);
  const languages: number[] = [];
  for (const text of textsOf(row.languages)) addCode(languages, readLanguage(index.languages, text), languageSkillBits);
  index.put({
    organization,
    key,
    change,
    flags: openTerms(row.terms),
    confirmedDay: row.confirmedDay,
    issues: internAll(index.issues, issues),
    places: places.length > 0 ? internAll(index.places, places) : [nowhere],
    languages,
  });
}

function textsOf(joined: string): string[] {
  return joined === "" ? [] : joined.split(" ");
}
