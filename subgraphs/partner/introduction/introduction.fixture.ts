import { randomUUID } from "node:crypto";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { runChange } from "../command/run-change.ts";
import type { Actor } from "../context.ts";
import { command } from "../need/need.fixture.ts";
import { lockNeed } from "../need/need.store.ts";
import { now, type PartnerDesk } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import { keptIssue } from "../showing/kept-issue.ts";
import { Showing } from "../showing/showing.entity.ts";
import { abroad, carryAll, give, type TwoDesks } from "./two-desks.fixture.ts";

export const represented = { issue: "status-t-visa", jurisdiction: "US-CO", help: "REPRESENTATION" };

/** Posts a need of these issues; gives its id and theirs. */
export async function postIssues(
  desk: PartnerDesk,
  issues: readonly object[] = [represented],
  more: object = {},
): Promise<{ need: string; issues: string[] }> {
  const input = { urgency: "SOON", languages: ["ne"], issues, ...more };
  const { need, problems } = await command({ desk, as: desk.advocate }, "postNeed", { input });
  if (!need) throw new Error(`not posted: ${JSON.stringify(problems)}`);
  return { need: need.id, issues: need.issues.map(({ id }) => id) };
}

export type Started = {
  need: string;
  issues: string[];
  responder: string;
  introduction: string;
  inboxItem: string;
  /** Who answers for the responder, as the need's organization knows them. */
  lawyer: Actor;
};

/** Asks a new responder of the other desk for all issues of a new need; both sides have heard of it. */
export async function startRequest(desks: TwoDesks, issues: readonly object[] = [represented]): Promise<Started> {
  const { home, other } = desks;
  const posted = await postIssues(home, issues);
  const responder = await addApproved(other);
  return { ...posted, ...(await askFor(desks, { ...posted, responder })) };
}

export async function askFor(
  desks: TwoDesks,
  { need, issues, responder }: { need: string; issues: readonly string[]; responder: string },
) {
  const { home, other } = desks;
  const input = { responders: [responder], issues };
  const { introductions, problems } = await give({ desk: home, as: home.advocate }, "requestHelp", { need, input });
  const [introduction] = introductions.map(({ id }) => id);
  if (introduction === undefined) throw new Error(`not requested: ${problems.join(", ")}`);
  await carryAll(desks);
  const inboxItem = introduction.replace(home.organization, other.organization);
  return { responder, introduction, inboxItem, lawyer: abroad(other.coordinator) };
}

/** Shows all issues of a need to a responder, as a wave would have. @returns the showing */
export async function showNeed(
  { database, organization: home }: PartnerDesk,
  { need, responder, organization }: { need: string; responder: string; organization: string },
): Promise<string> {
  const id = partitionedId(home, randomUUID());
  await runChange({ organization: home, orm: database.orm, clock: () => now }, "test", async (scope) => {
    const found = await lockNeed(scope.em, need);
    const answerBy = new Date(now.getTime() + 60 * 60 * 1000);
    const issues = found?.issues.getItems().map(keptIssue) ?? [];
    const at = { shownAt: now, changedAt: now, awaitedUntil: answerBy, answerBy };
    const stands = {
      state: "OPEN",
      goneBecause: null,
      declinedBecause: null,
      wave: 1,
      score: 500,
      version: 1,
    } as const;
    const shown = {
      need,
      responder,
      organization,
      isStateBody: false,
      issues,
      languages: ["ne"],
      urgency: "SOON",
    } as const;
    scope.em.create(Showing, { id, ...shown, languages: ["ne"], ...stands, ...at });
    scope.record({ action: "showing.change", subject: id });
  });
  return id;
}

/** Goes on until nothing stands against taking it on. */
export async function clear(desks: TwoDesks, { introduction, lawyer }: Started): Promise<void> {
  const as = { desk: desks.home, as: lawyer };
  const steps = [
    await give(as, "answerRequest", { introduction, input: { willing: true } }),
    await give(as, "answerConflictCheck", { introduction, outcome: "CLEAR" }),
  ];
  const problems = steps.flatMap((step) => step.problems);
  if (problems.length > 0) throw new Error(`not cleared: ${problems.join(", ")}`);
  await carryAll(desks);
}

/** Goes on until both sides have accepted. */
export async function accept(desks: TwoDesks, started: Started): Promise<void> {
  await clear(desks, started);
  const { problems } = await give({ desk: desks.other, as: desks.other.coordinator }, "takeOn", {
    inboxItem: started.inboxItem,
  });
  if (problems.length > 0) throw new Error(`not taken on: ${problems.join(", ")}`);
  await carryAll(desks);
}

export async function stateOf({ home }: TwoDesks, introduction: string): Promise<string | undefined> {
  const [row] = await home.database.pool.query<{ state: string }>("select state from introduction where id = $1", [
    introduction,
  ]);
  return row?.state;
}

export async function placesOf({ other }: TwoDesks, responder: string): Promise<number | undefined> {
  const text = "select free_places as places from responder where id = $1";
  return (await other.database.pool.query<{ places: number }>(text, [responder]))[0]?.places;
}

/** Where the need stands, and each of its issues. */
export async function statusesOf({ home }: TwoDesks, need: string): Promise<string[]> {
  const rows = await home.database.pool.query<{ status: string }>(
    `select status, -1 as position from need where id = $1
     union all select status, position from need_issue where need_id = $1 order by position`,
    [need],
  );
  return rows.map(({ status }) => status);
}
