import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { appendAuditEntries } from "../../audit/audit-entry.store.ts";
import type { EntityManager } from "../../database/entity-manager.ts";
import { inTransaction } from "../../database/in-transaction.ts";
import { insertNeeds } from "../../need/need.store.ts";
import type { NeedDraft } from "../../need/need-draft.ts";
import { type Period, settledQuarter } from "../../report/period.ts";
import { createChance } from "../chance.ts";
import { givenReferences, lockAndCount } from "../demo.store.ts";
import { demoOrganizations } from "../place/find-place.ts";
import { demoSeed } from "../seed-demo.ts";
import { demoTeam, type TeamMember } from "./demo-team.ts";
import { hasHistory, insertMirrors, insertPast, untouchedNeeds } from "./history.store.ts";
import { makeIntroductions } from "./make-introductions.ts";
import { makeQuarter } from "./make-quarter.ts";
import type { PastIntroduction, PastNeed } from "./past-introduction.ts";

/** How many needs each organization of the demonstration posted in the quarter, besides those it began with. */
export const needsOfQuarter = 300;

export type SeedHistory = { organization: string; now: Date };
export type SeededHistory = { period: string; needs: number; introductions: number; inboxItems: number };

/**
 * Gives an organization of the demonstration a past: needs of the latest settled quarter with whoever was asked, said
 * no or took them on, also across borders; the closed needs it began with get theirs, with its own responders. All in
 * one transaction, with one audit entry; a second time for the same quarter it writes nothing.
 */
export async function seedHistory(em: EntityManager, { organization, now }: SeedHistory): Promise<SeededHistory> {
  const period = settledQuarter(now);
  const nothing = { period: period.name, needs: 0, introductions: 0, inboxItems: 0 };
  if (!demoOrganizations.includes(organization)) return nothing;
  return inTransaction(em, async (own, sql) => {
    await lockAndCount(sql);
    if (await hasHistory(sql, period.name)) return { isKept: false, value: nothing };
    const team = demoTeam(now);
    const needs = makeQuarter({ organization, period, now, count: needsOfQuarter }, await givenReferences(sql));
    const earlier = answered(
      await untouchedNeeds(sql),
      team.filter((member) => member.organization === organization),
    );
    const introductions = [...earlier, ...answered(needs.flatMap(pastNeedOf), team)];
    const elsewhere = demoOrganizations.filter((id) => id !== organization);
    const others = elsewhere.flatMap((id) => quarterOf({ organization: id, now }, period, team));
    const concerning = [...introductions, ...others].filter((one) => one.organization === organization);
    await insertNeeds(own, needs);
    await insertPast(sql, introductions);
    await insertMirrors(sql, concerning);
    const counts = { needs: needs.length, introductions: introductions.length, inboxItems: concerning.length };
    await recordHistory(own, { organization, now }, { history: period.name, ...counts });
    return { isKept: true, value: { period: period.name, ...counts } };
  });
}

/** Each need by a chance of its own: whatever else is there, it gets the same. */
function answered(needs: readonly PastNeed[], team: readonly TeamMember[]): PastIntroduction[] {
  return needs.flatMap((need) => makeIntroductions(need, team, createChance(`${demoSeed} answers ${need.id}`)));
}

/** What another organization of the demonstration had to do in that quarter, as it writes it itself. */
function quarterOf({ organization, now }: SeedHistory, period: Period, team: readonly TeamMember[]) {
  const needs = makeQuarter({ organization, period, now, count: needsOfQuarter });
  return answered(needs.flatMap(pastNeedOf), team);
}

function pastNeedOf({ id, postedAt, closedAt, postedBy, urgency, issues }: NeedDraft): PastNeed[] {
  return closedAt ? [{ id, postedAt, closedAt, postedBy, urgency, issues }] : [];
}

async function recordHistory(
  em: EntityManager,
  { organization, now }: SeedHistory,
  details: Record<string, string | number>,
) {
  const chance = createChance(`${demoSeed} ${organization} ${String(details.history)} record`);
  const newId = () => partitionedId(organization, chance.uuid());
  const source = { actor: { issuer: "service", id: "demo" }, requestId: chance.uuid(), now, newId };
  await appendAuditEntries(em, source, [{ action: "demo.seed", subject: organization, details }]);
}
