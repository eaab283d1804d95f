import { eventually } from "../../journeys/eventually.ts";
import { listAt, textAt, valueAt } from "../../journeys/graph-answer.ts";
import type { Person } from "../../journeys/person.ts";
import { sealOwnNote } from "../../journeys/sealed-notes.ts";

type Asked = { introduction: string };

/** Whose introductions, and how the rows beneath one are made. */
export type Beneath = {
  organization: string;
  post(person: Person): Promise<string>;
  approved(person: Person): Promise<string>;
};

const heardWithinMs = 40_000;
const willing = { input: { willing: true } };
const question = { question: "SAFE_TO_WRITE" };

/** Introductions of one organization with a responder of its own: it tells itself by the same way as others. */
export function introductionScenes(beneath: Beneath) {
  const asked = (person: Person) => request(person, beneath);
  const isAsked = (person: Person) => startScene(person, beneath);
  return {
    requestHelp: asked,
    offerHelp: (person: Person) => offer(person, beneath),
    answerOffer: async (person: Person) => ({ ...(await offered(person, beneath)), ...willing }),
    withdrawIntroduction: isAsked,
    answerRequest: async (person: Person) => ({ ...(await isAsked(person)), ...willing }),
    answerConflictCheck: async (person: Person) => ({ ...(await agree(person, beneath)), outcome: "CLEAR" }),
    closeIntroduction: async (person: Person) => {
      return { ...(await accept(person, beneath)), input: { outcome: "REPRESENTED" } };
    },
    endRepresentation: async (person: Person) => ({ ...(await accept(person, beneath)), reason: "NO_CONTACT" }),
    askQuestion: async (person: Person) => ({ ...(await isAsked(person)), ...question }),
    answerQuestion: async (person: Person) => {
      const given = { ...(await isAsked(person)), ...question };
      await person.command("askQuestion", given);
      return { ...given, answer: "YES" };
    },
    writeNote: async (person: Person) => sealOwnNote(person, { ...beneath, ...(await isAsked(person)) }),
    takeNote: async (person: Person) => {
      const { introduction, part } = await sealOwnNote(person, { ...beneath, ...(await isAsked(person)) });
      await person.command("writeNote", { introduction, part });
      return { introduction, number: 1 };
    },
    markIntroductionSeen: async (person: Person) => ({ ...(await isAsked(person)), upTo: 1 }),
    takeOn: async (person: Person) => ({ inboxItem: (await clear(person, beneath)).introduction }),
  };
}

async function request(person: Person, { post, approved }: Beneath) {
  const need = await post(person);
  const { body } = await person.ask("query ($need: ID!) { need(id: $need) { issues { id } } }", { need });
  const issues = listAt(body, "data.need.issues").map((issue) => textAt(issue, "id"));
  return { need, input: { responders: [await approved(person)], issues } };
}

/** Asked for, and staffed. */
export async function startScene(person: Person, beneath: Beneath): Promise<Asked> {
  const { payload } = await person.command("requestHelp", await request(person, beneath), "introductions { id }");
  const introduction = textAt(payload, "introductions.0.id");
  await until(person, introduction, (found) => valueAt(found, "responderContact.name") !== undefined);
  return { introduction };
}

/** Willing, where a conflict is looked for from what is shown: another scene may have set it otherwise. */
async function agree(person: Person, beneath: Beneath): Promise<Asked> {
  const asShown = { organization: beneath.organization, way: "AS_SHOWN", checkers: [] };
  await person.command("setConflictCheck", asShown);
  const one = await startScene(person, beneath);
  await person.command("answerRequest", { ...one, ...willing });
  return one;
}

async function clear(person: Person, beneath: Beneath): Promise<Asked> {
  const one = await agree(person, beneath);
  await person.command("answerConflictCheck", { ...one, outcome: "CLEAR" });
  const isCleared = async () => (await inbox(person, beneath)).get(one.introduction) === "CLEARED";
  await eventually("told that it is cleared", isCleared, heardWithinMs);
  return one;
}

async function accept(person: Person, beneath: Beneath): Promise<Asked> {
  const one = await clear(person, beneath);
  await person.command("takeOn", { inboxItem: one.introduction });
  await until(person, one.introduction, (found) => valueAt(found, "state") === "ACCEPTED");
  return one;
}

/** On what was shown of a need to one of our own responders. */
async function offer(person: Person, { organization, post }: Beneath) {
  const posted = await post(person);
  const query = "query ($need: ID!) { need(id: $need) { showings { id responderId } } }";
  const showings = async () => listAt((await person.ask(query, { need: posted })).body, "data.need.showings");
  const own = async () => (await showings()).find((one) => textAt(one, "responderId").startsWith(`${organization}~`));
  await eventually("it is shown to one of ours", async () => (await own()) !== undefined, heardWithinMs);
  const found = await own();
  const need = textAt(found, "id");
  return { need, input: { opportunity: need, responder: textAt(found, "responderId"), issues: ["family-divorce"] } };
}

async function offered(person: Person, beneath: Beneath): Promise<Asked> {
  const given = await offer(person, beneath);
  const before = await inbox(person, beneath);
  await person.command("offerHelp", given);
  const fresh = async () => [...(await inbox(person, beneath)).keys()].filter((id) => !before.has(id));
  await eventually("the offer is in the inbox", async () => (await fresh()).length > 0, heardWithinMs);
  const [introduction = ""] = await fresh();
  await until(person, introduction, (found) => valueAt(found, "state") === "OFFERED");
  return { introduction };
}

/** The states of what is in the inbox, by id: here the introduction's own. */
async function inbox(person: Person, { organization }: Beneath): Promise<ReadonlyMap<string, string>> {
  const query = `{ organization(id: "${organization}") { inbox(first: 100) { edges { node { id state } } } } }`;
  const edges = listAt((await person.ask(query)).body, "data.organization.inbox.edges");
  return new Map(edges.map((edge) => [textAt(edge, "node.id"), textAt(edge, "node.state")]));
}

async function until(person: Person, id: string, isSo: (found: unknown) => boolean): Promise<void> {
  const query = "query ($id: ID!) { introduction(id: $id) { state responderContact { name } } }";
  const isThere = async () => isSo(valueAt((await person.ask(query, { id })).body, "data.introduction"));
  await eventually("the other side has answered", isThere, heardWithinMs);
}
