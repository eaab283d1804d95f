import { randomUUID } from "node:crypto";
import { newPrivateJwk } from "#shared/issuer/issuer.fixture.ts";
import { newCalendarKey } from "../calendar/calendar-key.ts";
import { makeCalendarLink } from "../calendar/make-calendar-link.ts";
import { caseFileCases } from "../case-file/case-file-cases.fixture.ts";
import { report } from "../concern/concern.fixture.ts";
import { conflictCases } from "../conflict-check/conflict-cases.fixture.ts";
import { editionCases } from "../edition/edition-cases.fixture.ts";
import { fileCases } from "../export/file-cases.fixture.ts";
import { introductionCases } from "../introduction/introduction-cases.fixture.ts";
import { draftCases } from "../need/draft-cases.fixture.ts";
import { allAtOnce, postAllAtOnce } from "../need/need.fixture.ts";
import { noteCases } from "../note/note-cases.fixture.ts";
import { hear, newShowing, shownTo } from "../opportunity/opportunity.fixture.ts";
import { organization, type PartnerDesk } from "../partner.fixture.ts";
import { allowFile, recordAllowed } from "../permission/permission.fixture.ts";
import { keepPersonKey } from "../person-key/keep-person-key.ts";
import { newPersonKey } from "../person-key/person-key.fixture.ts";
import { pushCases } from "../push/push-cases.fixture.ts";
import { addApproved, lawyer, manage } from "../responder/responder.fixture.ts";
import { addTool } from "../tool/add-tool.ts";

/** A command that will be carried out: its arguments besides the key, with what they need made ready. */
export type CommandCase = { types: Record<string, string>; ready(desk: PartnerDesk): Promise<Record<string, unknown>> };

const onNeed =
  (more: (need: string) => Record<string, unknown> = () => ({})) =>
  async (desk: PartnerDesk) => {
    const need = await postAllAtOnce(desk);
    return { need, ...more(need) };
  };
const onResponder = async (desk: PartnerDesk) => ({ responder: await addApproved(desk) });
/** Even a test changes a row only with a record. */
const longAgo = `with noted as (
    insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
    values (gen_random_uuid(), '2026-01-01', 'service', 'test', 'demo.seed', $1, 'test', '{}'))
  update responder set confirmed_on = '2026-01-01' where id = $1`;
const asks = { responder: "ID!" };

async function draft(desk: PartnerDesk): Promise<string> {
  const added = await manage({ desk, as: desk.coordinator }, "addResponder", { input: lawyer });
  return added.responder?.id ?? "";
}

async function invited(desk: PartnerDesk): Promise<string> {
  const query = `mutation ($organization: ID!, $input: InvitePersonInput!, $key: ID!) {
    invitePerson(organization: $organization, input: $input, idempotencyKey: $key) { person { id } } }`;
  const variables = { organization, input: invitation(), key: randomUUID() };
  const { data } = JSON.parse(JSON.stringify(await desk.ask(desk.coordinator, query, variables)));
  return data.invitePerson.person.id;
}

async function tool() {
  const { d: _, ...publicKey } = await newPrivateJwk();
  return { name: "Case system", roles: ["ADVOCATE"], publicKey: JSON.stringify(publicKey) };
}

async function admittedTool(desk: PartnerDesk): Promise<string> {
  const context = desk.context(desk.coordinator);
  const added = await addTool(context, { organization, input: await tool(), idempotencyKey: randomUUID() });
  return added.ok ? added.result.id : "";
}

/** Unless they have some. */
async function keepKeys(desk: PartnerDesk): Promise<void> {
  const { input } = await newPersonKey(desk.people.coordinator);
  await keepPersonKey(desk.context(desk.coordinator), { organization, input, idempotencyKey: randomUUID() });
}

const invitation = () => ({ email: `${randomUUID()}@example.org`, name: "Mara Lind", roles: ["RESPONDER"] });

const firstAnswer = { kind: "FIRST_ANSWER", urgency: "SOON", minutes: 240, isWorkingTime: true };

/** The coordinator's own, of a concern that the advocate has reported. */
async function ownUpdate(desk: PartnerDesk): Promise<string> {
  const { responder } = await onResponder(desk);
  await report({ desk, as: desk.advocate }, { responder, reason: "POOR_WORK" });
  const sql = "select id from notice where person = $1 and seen_at is null order by noted_at desc, id limit 1";
  const [notice] = await desk.database.pool.query<{ id: string }>(sql, [desk.people.coordinator]);
  return notice?.id ?? "";
}

/** Every command of a partner, given by a coordinator. A command without a case fails the test that walks them. */
export const commandCases: Readonly<Record<string, CommandCase>> = {
  postNeed: {
    types: { organization: "ID!", input: "PostNeedInput!" },
    ready: async () => ({ organization, input: allAtOnce }),
  },
  ...draftCases,
  withdrawNeed: { types: { need: "ID!" }, ready: onNeed() },
  closeNeed: {
    types: { need: "ID!", input: "CloseNeedInput!" },
    ready: async (desk) => {
      const need = await postAllAtOnce(desk);
      const sql = "select id from need_issue where need_id = $1 order by position";
      const issues = await desk.database.pool.query<{ id: string }>(sql, [need]);
      return { need, input: { outcomes: issues.map(({ id }) => ({ issue: id, outcome: "RESOLVED" })) } };
    },
  },
  addResponder: {
    types: { organization: "ID!", input: "AddResponderInput!" },
    ready: async () => ({ organization, input: lawyer }),
  },
  reviseResponder: {
    types: { ...asks, input: "ReviseResponderInput!" },
    ready: async (desk) => ({ ...(await onResponder(desk)), input: { freePlaces: 7 } }),
  },
  checkAdmission: {
    types: { ...asks, jurisdiction: "ID!" },
    ready: async (desk) => ({ responder: await draft(desk), jurisdiction: "US-CO" }),
  },
  approveResponder: {
    types: asks,
    ready: async (desk) => {
      const responder = await draft(desk);
      await manage({ desk, as: desk.coordinator }, "checkAdmission", { responder, jurisdiction: "US-CO" });
      return { responder };
    },
  },
  pauseResponder: { types: asks, ready: onResponder },
  resumeResponder: {
    types: asks,
    ready: async (desk) => {
      const { responder } = await onResponder(desk);
      await manage({ desk, as: desk.coordinator }, "pauseResponder", { responder });
      return { responder };
    },
  },
  confirmResponder: {
    types: asks,
    ready: async (desk) => {
      const { responder } = await onResponder(desk);
      await desk.database.pool.query(longAgo, [responder]);
      return { responder };
    },
  },
  retireResponder: { types: asks, ready: onResponder },
  invitePerson: {
    types: { organization: "ID!", input: "InvitePersonInput!" },
    ready: async () => ({ organization, input: invitation() }),
  },
  withdrawInvitation: { types: { person: "ID!" }, ready: async (desk) => ({ person: await invited(desk) }) },
  changeRoles: {
    types: { person: "ID!", roles: "[Role!]!" },
    ready: async ({ people }) => ({ person: people.responder, roles: ["RESPONDER", "ADVOCATE"] }),
  },
  handOver: {
    types: { from: "ID!", to: "ID!" },
    ready: async ({ people }) => ({ from: people.advocate, to: people.coordinator }),
  },
  deactivatePerson: { types: { person: "ID!" }, ready: async ({ people }) => ({ person: people.responder }) },
  reactivatePerson: { types: { person: "ID!" }, ready: async ({ people }) => ({ person: people.responder }) },
  replaceSignIn: { types: { person: "ID!" }, ready: async ({ people }) => ({ person: people.responder }) },
  addTool: {
    types: { organization: "ID!", input: "AddToolInput!" },
    ready: async () => ({ organization, input: await tool() }),
  },
  reportConcern: {
    types: { ...asks, reason: "ConcernReason!" },
    ready: async (desk) => ({ ...(await onResponder(desk)), reason: "SAFETY_RISK" }),
  },
  closeConcern: {
    types: { concern: "ID!", outcome: "ConcernOutcome!" },
    ready: async (desk) => {
      const { responder } = await onResponder(desk);
      await report({ desk, as: desk.advocate }, { responder, reason: "SAFETY_RISK" });
      const sql = "select id from concern where responder = $1";
      const [concern] = await desk.database.pool.query<{ id: string }>(sql, [responder]);
      return { concern: concern?.id, outcome: "MENDED" };
    },
  },
  setReachability: {
    types: { person: "ID!", input: "SetReachabilityInput!" },
    ready: async ({ people }) => ({ person: people.coordinator, input: { timeZone: "America/Denver" } }),
  },
  setAway: {
    types: { person: "ID!", input: "SetAwayInput!" },
    ready: async ({ people }) => ({ person: people.responder, input: { deputy: people.coordinator } }),
  },
  setAnswerTimes: {
    types: { organization: "ID!", input: "[AnswerTimeInput!]!" },
    ready: async () => ({ organization, input: [firstAnswer] }),
  },
  setAudienceDefault: {
    types: { organization: "ID!", input: "AudienceInput!" },
    ready: async () => ({ organization, input: { everyone: true, except: ["manila"] } }),
  },
  markSeen: { types: { update: "ID!" }, ready: async (desk) => ({ update: await ownUpdate(desk) }) },
  makeCalendarLink: { types: { person: "ID!" }, ready: async ({ people }) => ({ person: people.coordinator }) },
  revokeCalendarLink: {
    types: { person: "ID!" },
    ready: async (desk) => {
      const person = desk.people.coordinator;
      const asked = { person, idempotencyKey: randomUUID(), newKey: newCalendarKey };
      await makeCalendarLink(desk.context(desk.coordinator), asked);
      return { person };
    },
  },
  declineOpportunity: {
    types: { opportunity: "ID!", reason: "OpportunityDeclineReason!" },
    ready: async (desk) => {
      const { responder } = await onResponder(desk);
      const showing = newShowing();
      await hear(desk, [{ showing, data: shownTo(responder) }]);
      return { opportunity: showing.replace("bucharest", organization), reason: "NO_CAPACITY" };
    },
  },
  recordPermission: {
    types: { need: "ID!", input: "RecordPermissionInput!" },
    ready: onNeed(() => ({ input: allowFile })),
  },
  withdrawPermission: {
    types: { permission: "ID!" },
    ready: async (desk) => ({ permission: await recordAllowed(desk, await postAllAtOnce(desk)) }),
  },
  stopEverything: {
    types: { need: "ID!" },
    ready: async (desk) => {
      const need = await postAllAtOnce(desk);
      await recordAllowed(desk, need);
      return { need };
    },
  },
  keepPersonKey: {
    types: { organization: "ID!", input: "PersonKeyInput!" },
    ready: async ({ people }) => ({ organization, input: (await newPersonKey(people.coordinator)).input }),
  },
  replacePersonKey: {
    types: { organization: "ID!", input: "PersonKeyInput!" },
    ready: async (desk) => {
      await keepKeys(desk);
      return { organization, input: (await newPersonKey(desk.people.coordinator)).input };
    },
  },
  endPersonKey: {
    types: { organization: "ID!" },
    ready: async (desk) => {
      await keepKeys(desk);
      return { organization };
    },
  },
  withdrawTool: { types: { tool: "ID!" }, ready: async (desk) => ({ tool: await admittedTool(desk) }) },
  ...caseFileCases,
  ...introductionCases,
  ...noteCases,
  ...fileCases,
  ...conflictCases,
  ...pushCases,
  ...editionCases,
};
