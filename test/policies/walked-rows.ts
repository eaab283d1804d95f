import { randomUUID } from "node:crypto";
import { eventually } from "../journeys/eventually.ts";
import { listAt, textAt, valueAt } from "../journeys/graph-answer.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import type { Person } from "../journeys/person.ts";
import { withDatabase } from "../journeys/read-database.ts";
import { approvedResponder, lawyerIn } from "../journeys/responders.ts";
import { sealOwnNote } from "../journeys/sealed-notes.ts";
import { untilAtRest } from "../journeys/until-at-rest.ts";
import { sealRich } from "./sealed-rows.ts";
import { constellation } from "./shared-constellation.ts";
import { type WalkCast, walkedHome } from "./walk-asker.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** Rows of the walked home in which, together, no field is empty. */
export type WalkedRows = {
  ids: readonly {
    type: "Need" | "Responder" | "Person" | "Organization" | "Opportunity" | "Introduction";
    id: string;
  }[];
  /** Of any organization: who is not known here is of another one, and approved. */
  isApproved: (id: unknown) => boolean;
};

/** An id like those of the home's rows, of nothing. */
export function unknownId(): string {
  return `${walkedHome}~${randomUUID()}`;
}

export async function makeWalkedRows(cast: WalkCast): Promise<WalkedRows> {
  const [advocate, coordinator] = [cast.person("advocate@colorado"), cast.person("coordinator@colorado")];
  const open = await postNeed(advocate, walkedHome, richNeed);
  const closed = await closedNeed(advocate);
  const draft = await draftedNeed(advocate);
  await leaveForAWhile(cast, { advocate, coordinator });
  const shown = await postNeed(advocate, walkedHome, needInput([{ issue: "record-clear", jurisdiction: "US-CO" }]));
  await allowRich(advocate, open);
  await sealRich({ advocate, coordinator }, open);
  const lawyer = await approvedResponder(
    coordinator,
    walkedHome,
    lawyerIn("US-CO", "Walked Lawyer", { traits: ["WOMAN"] }),
  );
  await cast.person("advocate@bucharest").command("reportConcern", { responder: lawyer, reason: "POOR_WORK" });
  const studying = { profession: "STUDENT", supervisor: lawyer, traits: ["WOMAN"], help: ["BRIEF_SERVICE"] };
  const pupil = lawyerIn("US-CO", "Walked Student", studying);
  const student = await approvedResponder(coordinator, walkedHome, pupil);
  const input = lawyerIn("US-CO", "Walked Draft", { isDraft: true });
  const added = await coordinator.command("addResponder", { organization: walkedHome, input }, "responder { id }");
  const self = await idOf(advocate);
  await advocate.command("makeCalendarLink", { person: self });
  await coordinator.command("handOver", { from: await idOf(coordinator), to: self });
  await writeRows(student);
  await untilAtRest(constellation.current);
  const introduction = await introducedRow({ advocate, coordinator }, { need: shown, responder: lawyer });
  const states = await readStates(coordinator);
  return {
    ids: [
      ...[open, closed, draft, shown].map((id) => ({ type: "Need" as const, id })),
      ...[student, textAt(added.payload, "responder.id")].map((id) => ({ type: "Responder" as const, id })),
      { type: "Person", id: self },
      { type: "Person", id: await invitedPerson(coordinator) },
      { type: "Opportunity", id: await firstOpportunity(advocate) },
      { type: "Introduction", id: introduction },
      { type: "Organization", id: walkedHome },
    ],
    isApproved: (id) => (states.get(String(id)) ?? "APPROVED") === "APPROVED",
  };
}

/** What no command leads to in a walk. */
function writeRows(paused: string): Promise<void> {
  return withDatabase(constellation.current, walkedHome, async (client) => {
    await client.query(answeredRound);
    await client.query(pausedForAMonth, [paused]);
  });
}

/** What a round costs, as if one had been answered; even here with a record. */
const answeredRound = `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
    values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', 'test', 'test', '{}'))
  insert into edition_ledger (period, budget, spent, rounds) values ('2026-Q1', 6, 3, 1)`;

/** As if whoever looks after them were away; even here with a record. */
const pausedForAMonth = `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
    values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', 'test', 'test', '{}'))
  update responder set is_paused = true, paused_until = now() + interval '30 days' where id = $1`;

/** Somebody whose invitation is open. */
async function invitedPerson(coordinator: Person): Promise<string> {
  const input = { name: "Walked Guest", email: "guest@help.example", roles: ["ADVOCATE"] };
  const given = await coordinator.command("invitePerson", { organization: walkedHome, input }, "person { id }");
  return textAt(given.payload, "person.id");
}

/** Of the need's home, and of the responder's organization. */
type Sides = { advocate: Person; coordinator: Person };

/** An introduction with something in each of its fields; both sides have seen it. */
export async function introducedRow(
  { advocate, coordinator }: Sides,
  { need, responder }: { need: string; responder: string },
): Promise<string> {
  const { body } = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: need });
  const input = { responders: [responder], issues: [textAt(body, "data.need.issues.0.id")] };
  const { payload } = await advocate.command("requestHelp", { need, input }, "introductions { id }");
  const introduction = textAt(payload, "introductions.0.id");
  const query = "query ($id: ID!) { introduction(id: $id) { responderContact { name } } }";
  const contact = async () => (await coordinator.ask(query, { id: introduction })).body;
  await eventually(
    "staffed",
    async () => valueAt(await contact(), "data.introduction.responderContact.name") !== undefined,
  );
  await advocate.command("askQuestion", { introduction, question: "SAFE_TO_WRITE" });
  await coordinator.command("answerQuestion", { introduction, question: "SAFE_TO_WRITE", answer: "YES" });
  await coordinator.command("writeNote", await sealOwnNote(coordinator, { organization: walkedHome, introduction }));
  await coordinator.command("takeNote", { introduction, number: 1 });
  for (const person of [coordinator, advocate]) await person.command("markIntroductionSeen", { introduction, upTo: 9 });
  return introduction;
}

async function firstOpportunity(advocate: Person): Promise<string> {
  const query = `{ organization(id: "${walkedHome}") { opportunities(first: 1) { edges { node { id } } } } }`;
  const first = async () =>
    valueAt((await advocate.ask(query)).body, "data.organization.opportunities.edges.0.node.id");
  await eventually("an opportunity is there", async () => (await first()) !== undefined);
  return String(await first());
}

/** One for the case file, with everything that it can name. */
async function allowRich(advocate: Person, need: string): Promise<void> {
  const [responder, person] = [`bucharest~${randomUUID()}`, `bucharest~${randomUUID()}`];
  const named = { organization: "bucharest", responder, people: [person], sections: ["SAFE_CONTACT"] };
  const explained = { language: "en", hasInterpreter: false, isTranslationReviewed: true };
  const input = { purpose: "CASE_FILE", givenBy: "SURVIVOR", ...named, ...explained, agreed: true };
  const given = await advocate.command("recordPermission", { need, input }, "permission { id }");
  const permission = textAt(given.payload, "permission.id");
  await advocate.command("withdrawPermission", { permission });
}

const richNeed = needInput(
  [{ issue: "family-divorce", jurisdiction: "US-CO", due: { on: "2031-01-20", kind: "HEARING" } }],
  {
    preferences: { traits: ["WOMAN"], freeOnly: true },
    exploitation: ["ForcedLabour"],
    audience: { only: ["bucharest"], except: ["manila"] },
  },
);

async function idOf(person: Person): Promise<string> {
  return textAt((await person.ask("{ viewer { id } }")).body, "data.viewer.id");
}

/** One issue is whole, so that somebody would be shown it; of the other little was said yet. */
async function draftedNeed(advocate: Person): Promise<string> {
  const whole = { issue: "record-clear", jurisdiction: "US-CO", help: "REPRESENTATION" };
  const input = { issues: [whole, { issue: "family-divorce" }], languages: ["en"] };
  const { payload } = await advocate.command("draftNeed", { organization: walkedHome, input }, "need { id }");
  return textAt(payload, "need.id");
}

/** Somebody for whom colleagues wait, and somebody for whom nobody will answer soon: others are told before. */
async function leaveForAWhile(cast: WalkCast, { advocate, coordinator }: Sides): Promise<void> {
  const lawyer = cast.person("responder@colorado");
  const more = { deputy: await idOf(coordinator), pauses: [await hiddenProfile(lawyer)] };
  await awayForAMonth(lawyer, { inDays: 0, ...more });
  await awayForAMonth(advocate, { inDays: 7 });
}

/** A profile that nobody elsewhere knows of. @returns its id */
async function hiddenProfile(colleague: Person): Promise<string> {
  const input = lawyerIn("US-CO", "Walked Pause", { isDraft: true });
  const { payload } = await colleague.command("addResponder", { organization: walkedHome, input }, "responder { id }");
  return textAt(payload, "responder.id");
}

async function awayForAMonth(
  colleague: Person,
  { inDays, ...more }: { inDays: number; deputy?: string; pauses?: readonly string[] },
): Promise<void> {
  const from = new Date(Date.now() + inDays * dayMs);
  const until = new Date(from.getTime() + 30 * dayMs);
  const input = { from: from.toISOString(), until: until.toISOString(), ...more };
  const { problems } = await colleague.command("setAway", { person: await idOf(colleague), input });
  if (problems.length > 0) throw new Error(`they could not leave: ${problems.join(", ")}`);
}

async function closedNeed(advocate: Person): Promise<string> {
  const need = await postNeed(advocate, walkedHome, needInput([{ issue: "record-clear", jurisdiction: "US-CO" }]));
  const { body } = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: need });
  const input = { outcomes: [{ issue: textAt(body, "data.need.issues.0.id"), outcome: "RESOLVED" }] };
  const { problems } = await advocate.command("closeNeed", { need, input });
  if (problems.length > 0) throw new Error(`the need was not closed: ${problems.join(", ")}`);
  return need;
}

async function readStates(coordinator: Person): Promise<Map<string, string>> {
  const query = `{ organization(id: "${walkedHome}") { responders(first: 100) { edges { node { id state } } } } }`;
  const { body } = await coordinator.ask(query);
  const edges = listAt(body, "data.organization.responders.edges");
  return new Map(edges.map((edge) => [textAt(edge, "node.id"), textAt(edge, "node.state")]));
}
