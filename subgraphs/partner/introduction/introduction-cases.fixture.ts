import type { PartnerDesk } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import { clear, postIssues, represented, type Started, showNeed } from "./introduction.fixture.ts";
import { carryAll, give, type TwoDesks } from "./two-desks.fixture.ts";

type Case = { types: Record<string, string>; ready(desk: PartnerDesk): Promise<Record<string, unknown>> };

/** One organization on both sides: it tells itself by the same way as others. */
type WithItself = Started & { desks: TwoDesks };

/** Asked of a responder of the same organization, which has heard of it. */
export async function requested(desk: PartnerDesk): Promise<WithItself> {
  for (const table of ["inbox_sender", "outbox"]) await desk.database.pool.query(`delete from ${table}`);
  const desks: TwoDesks = { home: desk, other: desk, positions: new Map(), close: desk.close };
  const posted = await postIssues(desk, [represented]);
  const responder = await addApproved(desk);
  const input = { responders: [responder], issues: posted.issues };
  const { introductions } = await give({ desk, as: desk.advocate }, "requestHelp", { need: posted.need, input });
  const introduction = introductions[0]?.id ?? "";
  await carryAll(desks);
  return { ...posted, responder, introduction, inboxItem: introduction, lawyer: desk.coordinator, desks };
}

async function cleared(desk: PartnerDesk): Promise<WithItself> {
  const started = await requested(desk);
  await clear(started.desks, started);
  return started;
}

async function accepted(desk: PartnerDesk): Promise<{ introduction: string }> {
  const { introduction, inboxItem, desks } = await cleared(desk);
  await give({ desk, as: desk.coordinator }, "takeOn", { inboxItem });
  await carryAll(desks);
  return { introduction };
}

/** Shows a new need to a new responder of the same organization. */
async function shown(desk: PartnerDesk): Promise<{ need: string; input: Record<string, unknown> }> {
  const { organization } = desk;
  const posted = await postIssues(desk, [represented]);
  const responder = await addApproved(desk);
  const showing = await showNeed(desk, { ...posted, responder, organization });
  return { need: showing, input: { opportunity: showing, responder, issues: [represented.issue] } };
}

async function offered(desk: PartnerDesk): Promise<string> {
  for (const table of ["inbox_sender", "outbox"]) await desk.database.pool.query(`delete from ${table}`);
  await give({ desk, as: desk.coordinator }, "offerHelp", await shown(desk));
  await carryAll({ home: desk, other: desk, positions: new Map(), close: desk.close });
  const [row] = await desk.database.pool.query<{ id: string }>(
    "select id from introduction where state = 'OFFERED' and is_confirmed",
  );
  return row?.id ?? "";
}

const one = { introduction: "ID!" };

/** Of one organization that stands on both sides, given by its coordinator. */
export const introductionCases: Readonly<Record<string, Case>> = {
  requestHelp: {
    types: { need: "ID!", input: "RequestHelpInput!" },
    ready: async (desk) => {
      const { need, issues } = await postIssues(desk, [represented]);
      return { need, input: { responders: [await addApproved(desk)], issues } };
    },
  },
  offerHelp: { types: { need: "ID!", input: "OfferHelpInput!" }, ready: shown },
  answerOffer: {
    types: { ...one, input: "AnswerInput!" },
    ready: async (desk) => ({ introduction: await offered(desk), input: { willing: true } }),
  },
  withdrawIntroduction: { types: one, ready: async (desk) => ({ introduction: (await requested(desk)).introduction }) },
  closeIntroduction: {
    types: { ...one, input: "CloseIntroductionInput!" },
    ready: async (desk) => ({ ...(await accepted(desk)), input: { outcome: "REPRESENTED" } }),
  },
  answerRequest: {
    types: { ...one, input: "AnswerInput!" },
    ready: async (desk) => ({ introduction: (await requested(desk)).introduction, input: { willing: true } }),
  },
  answerConflictCheck: {
    types: { ...one, outcome: "ConflictOutcome!" },
    ready: async (desk) => {
      const { introduction } = await requested(desk);
      await give({ desk, as: desk.coordinator }, "answerRequest", { introduction, input: { willing: true } });
      return { introduction, outcome: "CLEAR" };
    },
  },
  endRepresentation: {
    types: { ...one, reason: "EndReason!" },
    ready: async (desk) => ({ ...(await accepted(desk)), reason: "NO_CONTACT" }),
  },
  askQuestion: {
    types: { ...one, question: "QuestionCode!" },
    ready: async (desk) => ({ introduction: (await requested(desk)).introduction, question: "SAFE_TO_WRITE" }),
  },
  answerQuestion: {
    types: { ...one, question: "QuestionCode!", answer: "QuestionAnswer!" },
    ready: async (desk) => {
      const { introduction } = await requested(desk);
      const asked = { introduction, question: "SAFE_TO_WRITE" };
      await give({ desk, as: desk.advocate }, "askQuestion", asked);
      return { ...asked, answer: "YES" };
    },
  },
  markIntroductionSeen: {
    types: { ...one, upTo: "Int!" },
    ready: async (desk) => ({ introduction: (await requested(desk)).introduction, upTo: 1 }),
  },
  takeOn: {
    types: { inboxItem: "ID!" },
    ready: async (desk) => ({ inboxItem: (await cleared(desk)).inboxItem }),
  },
};
