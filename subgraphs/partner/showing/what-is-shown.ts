import type { NeedRow } from "../need/need-draft.ts";
import { type KeptIssue, keptIssue } from "./kept-issue.ts";

export type WhatIsShown = { issues: KeptIssue[]; languages: string[]; urgency: NeedRow["urgency"] };

/** All that a responder is shown of a need; what somebody is told beforehand that will be shown is this too. */
export function whatIsShown(need: NeedRow, ids: readonly string[]): WhatIsShown {
  const issues = [...need.issues].filter(({ id }) => ids.includes(id)).map(keptIssue);
  return { issues, languages: [...need.languages], urgency: need.urgency };
}
