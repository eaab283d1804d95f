import type { NeedRow } from "../need/need-draft.ts";
import { issueIdsOf } from "./kept-issue.ts";
import type { Showing } from "./showing.entity.ts";

/** Issues that are looked for, and that nobody is shown, or asked for by name, at present. */
export function unservedIssues(need: Pick<NeedRow, "issues">, showings: readonly Showing[], now: Date): Set<string> {
  const served = new Set(
    showings.filter((one) => one.isAwaited(now)).flatMap(({ issues }) => issues.map(({ id }) => id)),
  );
  return new Set(issueIdsOf(need).sought.filter((id) => !served.has(id)));
}
