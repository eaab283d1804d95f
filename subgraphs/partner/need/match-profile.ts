import type { HelpKind } from "../codes/help-kind.ts";
import type { Trait } from "../codes/trait.ts";
import { isSought, type Urgency } from "./need.codes.ts";
import type { NeedIssueDraft, NeedRow } from "./need-draft.ts";

/** What matching is told of a need for as long as it answers one question: codes, and whom to leave out; no id of the need. */
export type MatchProfile = {
  v: 1;
  home: string;
  urgency: Urgency;
  languages: string[];
  issues: { id: string; code: string; jurisdiction: string; help: HelpKind; dueOn?: string }[];
  preferences: { traits: Trait[]; freeOnly: boolean; inPerson: boolean };
  audience: { everyone: boolean; only: string[]; except: string[] };
  /** Responders who are not to be proposed: who has a conflict of interest. Why is not told. */
  without?: string[];
};

/** The profile of a need of `home`: the issues for which help is looked for. Kinds of exploitation never go into it. */
export function matchProfileOf(need: NeedRow, home: string): MatchProfile {
  return {
    v: 1,
    home,
    urgency: need.urgency,
    languages: [...need.languages],
    issues: [...need.issues].filter(isSought).map(profileIssue),
    preferences: { traits: [...need.preferredTraits], freeOnly: need.isFreeOnly, inPerson: need.isInPerson },
    audience: {
      everyone: need.isForEveryone,
      only: [...need.onlyOrganizations],
      except: [...need.exceptOrganizations],
    },
  };
}

function profileIssue({ id, issue, jurisdiction, help, dueOn }: NeedIssueDraft): MatchProfile["issues"][number] {
  return { id, code: issue, jurisdiction, help, ...(dueOn === null ? {} : { dueOn }) };
}
