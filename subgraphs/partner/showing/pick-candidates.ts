import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { Candidate } from "./ask-candidates.ts";
import { type IssueIds, issuesToShow } from "./issues-to-show.ts";
import { maxToldADay } from "./wave-times.ts";

export type Picked = { responder: string; organization: string; score: number; issues: string[] };

export type Picking = {
  issues: IssueIds;
  /** How often each issue was shown so far, by its id. */
  timesShown: ReadonlyMap<string, number>;
  /** Issues that nobody is shown at present: somebody for each goes first. */
  unserved: ReadonlySet<string>;
  /** How many may be picked. */
  room: number;
  /** Organizations that take no more of us for now. */
  full: ReadonlySet<string>;
  /** How many showings each organization was told in the last day. */
  toldLately: ReadonlyMap<string, number>;
};

/** Who is shown a need next, of those who may be, best first; and whether somebody has to wait for tomorrow. */
export function pickCandidates(
  free: readonly Candidate[],
  { issues, timesShown, unserved, room, full, toldLately }: Picking,
): { picked: Picked[]; isHeldUp: boolean } {
  const times = new Map(timesShown);
  const told = new Map(toldLately);
  const picked: Picked[] = [];
  let isHeldUp = false;
  for (const { responder, score, issues: fitting } of servingFirst(free, unserved)) {
    if (picked.length >= room) break;
    const organization = partitionOf(responder) ?? "";
    const before = told.get(organization) ?? 0;
    const shown = issuesToShow(issues, fitting, times);
    if (shown.length === 0) continue;
    if (before >= maxToldADay || full.has(organization)) {
      isHeldUp = true;
      continue;
    }
    told.set(organization, before + 1);
    for (const id of shown) times.set(id, (times.get(id) ?? 0) + 1);
    picked.push({ responder, organization, score, issues: shown });
  }
  return { picked, isHeldUp };
}

/** The best for each issue that nobody is shown, then the best of all. */
function servingFirst(free: readonly Candidate[], unserved: ReadonlySet<string>): Candidate[] {
  const serving = [...unserved].flatMap((id) => free.find(({ issues }) => issues.includes(id)) ?? []);
  return [...new Set([...serving, ...free])];
}
