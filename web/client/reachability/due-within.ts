import type { ResultOf } from "gql.tada";
import type { WorkItem } from "../work/work-item.ts";
import type { readDue } from "./reachability.operations.ts";

export type DueWork = Pick<NonNullable<ResultOf<typeof readDue>["person"]>, "work" | "heldNeeds">;
type HeldNeed = NonNullable<DueWork["heldNeeds"]>["edges"][number]["node"];
type NeedIssue = HeldNeed["issues"][number];

/** Something that falls due: what waits until a moment, or a date of a need. `need`: its id, where one looks after it. */
export type DueThing =
  | { kind: "work"; at: string; item: WorkItem; need: string | undefined }
  | { kind: "date"; at: string; issue: NeedIssue; reference: string | null; need: string };

/**
 * What of one's work falls due on days that begin with `from` and end with `until`, the first of it first. Both are
 * moments; dates of needs are days.
 */
export function dueWithin({ work, heldNeeds }: DueWork, { from, until }: { from: string; until: string }): DueThing[] {
  const needs = heldNeeds?.edges.map(({ node }) => node) ?? [];
  const items = (work?.edges ?? []).flatMap(({ node: item }): DueThing[] => {
    if (item.until === null || !isBetween(item.until, from, until)) return [];
    return [{ kind: "work", at: item.until, item, need: needs.find((need) => isOf(item, need))?.id }];
  });
  const dates = needs.flatMap(({ id, reference, issues }) =>
    issues.flatMap((issue): DueThing[] => {
      const noon = issue.due && `${issue.due.on}T12:00:00`;
      if (!noon || !isBetween(noon, from, until)) return [];
      return [{ kind: "date", at: noon, issue, reference, need: id }];
    }),
  );
  return [...items, ...dates].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function isBetween(at: string, from: string, until: string): boolean {
  return Date.parse(from) <= Date.parse(at) && Date.parse(at) < Date.parse(until);
}

function isOf({ subject, reference }: WorkItem, need: HeldNeed): boolean {
  return subject === need.id || (reference !== null && reference === need.reference);
}
