import { randomUUID } from "node:crypto";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { type ChangeScope, runChange } from "../command/run-change.ts";
import type { StepKind } from "../introduction/introduction.codes.ts";
import { appendStep, insertIntroduction } from "../introduction/introduction-write.store.ts";
import type { IssueFields } from "../need/check-issues.ts";
import type { IssueOutcome, NeedStatus } from "../need/need.codes.ts";
import { statusOfOutcome } from "../need/need.codes.ts";
import { insertNeeds } from "../need/need.store.ts";
import { issueDraft, unsaidOfNeed } from "../need/post-need.ts";
import type { DeclineReason } from "../opportunity/decline-reason.ts";
import { now, type PartnerDesk } from "../partner.fixture.ts";

/** A need of the past as a test tells it. */
export type PastNeed = {
  postedAt: string;
  issues: readonly (IssueFields & { outcome?: IssueOutcome })[];
  languages?: string[];
  status?: NeedStatus;
  closedAt?: string;
  /** With one organization each, about the issues at these places of the list. */
  introductions?: readonly PastIntroduction[];
  /** Showings that were declined. */
  declined?: readonly { at: string; because: DeclineReason }[];
};

export type PastIntroduction = {
  with: string;
  issues: readonly number[];
  way?: "REQUESTED" | "OFFERED";
  isConfirmed?: boolean;
  steps: readonly (readonly [kind: StepKind, at: string])[];
};

/** Writes needs with what was said to them. @returns their ids */
export async function writePast(desk: PartnerDesk, needs: readonly PastNeed[]): Promise<string[]> {
  const { organization, database } = desk;
  return runChange({ organization, orm: database.orm, clock: () => now }, "test", async (scope) => {
    const ids: string[] = [];
    for (const need of needs) ids.push(await writeNeed(scope, desk.people.advocate, need));
    scope.record({ action: "demo.seed", subject: organization });
    return ids;
  });
}

async function writeNeed(scope: ChangeScope, by: string, need: PastNeed): Promise<string> {
  const id = scope.newId();
  const postedAt = new Date(need.postedAt);
  const closedAt = need.closedAt ? new Date(need.closedAt) : null;
  const issues = need.issues.map(({ outcome, ...fields }, position) => ({
    ...issueDraft({ ...fields, id: scope.newId() }, position),
    ...(outcome ? { outcome, status: statusOfOutcome[outcome] } : {}),
  }));
  const people = { postedBy: by, heldBy: by };
  const times = { postedAt, changedAt: postedAt, closedAt, leavesAt: null };
  const row = { ...unsaidOfNeed, languages: need.languages ?? ["es"], status: need.status ?? "OPEN" } as const;
  await insertNeeds(scope.em, [{ id, reference: `past-${id}`, ...row, ...people, ...times, unfinished: null, issues }]);
  const own = { need: id, issues: issues.map((issue) => issue.id) };
  for (const one of need.introductions ?? []) await writeIntroduction(scope, own, one);
  for (const one of need.declined ?? []) await writeDeclined(scope, own, one);
  return id;
}

type Own = { need: string; issues: readonly string[] };

async function writeIntroduction(scope: ChangeScope, { need, issues }: Own, past: PastIntroduction): Promise<void> {
  const { sql, newId } = scope;
  const id = newId();
  const { way = "REQUESTED", isConfirmed = true, with: organization, steps } = past;
  const about = { need, organization, responder: partitionedId(organization, randomUUID()) };
  const row = { ...about, way, isConfirmed, isShort: false, startedBy: "somebody", answerBy: null, showing: null };
  const chosen = issues.filter((_, place) => past.issues.includes(place));
  await insertIntroduction(sql, { id, ...row, issues: chosen }, new Date(steps[0]?.[1] ?? now));
  for (const [kind, at] of steps) {
    const side = kind === "REQUEST" || kind === "END" ? "HOME" : kind === "REFUSE" ? "SYSTEM" : "OTHER";
    await appendStep(sql, id, { kind, side, actor: null, name: null, code: null, at: new Date(at) });
  }
}

async function writeDeclined({ sql, newId }: ChangeScope, own: Own, { at, because }: { at: string; because: string }) {
  await sql.query(
    `insert into showing (id, need, responder, organization, is_state_body, issues, languages, urgency, score, wave,
       state, declined_because, shown_at, answer_by, awaited_until, changed_at, version)
     values ($1, $2, 'manila~nobody', 'manila', false, $3::jsonb, '{}', 'SOON', 1, 1, 'DECLINED', $4, $5, $5, $5, $5, 1)`,
    [newId(), own.need, JSON.stringify(own.issues.map((id) => ({ id }))), because, new Date(at)],
  );
}
