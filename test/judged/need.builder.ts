import { words } from "./card.builder.ts";
import type { Grounds, JudgedIssue, JudgedNeed, JudgedProfile } from "./judged.types.ts";

/** A need in few words; lists are separated by blanks. */
interface NeedWords {
  readonly seed?: NonNullable<JudgedNeed["seed"]>;
  readonly why: string;
  readonly home: string;
  /** One line per issue: code, jurisdiction, kind of help and, if it is known, the date. */
  readonly asks: readonly string[];
  readonly speaks: string;
  readonly urgency?: JudgedProfile["urgency"];
  readonly prefers?: string;
  readonly freeOnly?: boolean;
  readonly inPerson?: boolean;
  /** These organizations and no others. */
  readonly onlyTo?: string;
  /** Everyone, and these state bodies too. */
  readonly alsoTo?: string;
  readonly notTo?: string;
  readonly right: Grounds;
  readonly acceptable?: Grounds;
  readonly wrong: Grounds;
}

export function need(id: string, said: NeedWords): JudgedNeed {
  const { why, right, wrong } = said;
  const judged = { id, why, profile: profileOf(said), right, acceptable: said.acceptable ?? {}, wrong };
  return said.seed === undefined ? judged : { ...judged, seed: said.seed };
}

function profileOf(said: NeedWords): JudgedProfile {
  return {
    v: 1,
    home: said.home,
    urgency: said.urgency ?? "SOON",
    languages: words(said.speaks),
    issues: said.asks.map((line, at) => issueOf(line, String(at + 1))),
    preferences: {
      traits: words(said.prefers),
      freeOnly: said.freeOnly ?? false,
      inPerson: said.inPerson ?? false,
    },
    audience: {
      everyone: said.onlyTo === undefined,
      only: words(said.onlyTo ?? said.alsoTo),
      except: words(said.notTo),
    },
  };
}

function issueOf(line: string, id: string): JudgedIssue {
  const [code = "", jurisdiction = "", help = "", dueOn] = words(line);
  const issue = { id, code, jurisdiction, help };
  return dueOn === undefined ? issue : { ...issue, dueOn };
}
