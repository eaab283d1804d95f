import { eventually } from "../../journeys/eventually.ts";
import { listAt, textAt, valueAt } from "../../journeys/graph-answer.ts";
import type { Person } from "../../journeys/person.ts";

type Asked = { introduction: string; inboxItem: string };

/** How the rows beneath an introduction are made. */
export type Beneath = { post(person: Person): Promise<string>; approved(person: Person): Promise<string> };

const heardWithinMs = 40_000;

/** Introductions of one organization with a responder of its own: it tells itself by the same way as others. */
export function introductionScenes(organization: string, { post, approved }: Beneath) {
  const request = async (person: Person) => {
    const need = await post(person);
    const { body } = await person.ask("query ($need: ID!) { need(id: $need) { issues { id } } }", { need });
    const issues = listAt(body, "data.need.issues").map((issue) => textAt(issue, "id"));
    return { need, input: { responders: [await approved(person)], issues } };
  };
  const asked = async (person: Person): Promise<Asked> => {
    const { payload } = await person.command("requestHelp", await request(person), "introductions { id }");
    const introduction = textAt(payload, "introductions.0.id");
    await until(person, introduction, (found) => valueAt(found, "responderContact.name") !== undefined);
    return { introduction, inboxItem: introduction };
  };
  const willing = async (person: Person) => {
    const one = await asked(person);
    await person.command("answerRequest", { introduction: one.introduction, input: { willing: true } });
    return one;
  };
  const cleared = async (person: Person) => {
    const one = await willing(person);
    await person.command("answerConflictCheck", { introduction: one.introduction, outcome: "CLEAR" });
    await eventually("told that it is cleared", () => isItem(person, organization, { ...one, state: "CLEARED" }));
    return one;
  };
  const accepted = async (person: Person) => {
    const { introduction, inboxItem } = await cleared(person);
    await person.command("takeOn", { inboxItem });
    await until(person, introduction, (found) => valueAt(found, "state") === "ACCEPTED");
    return { introduction };
  };
  const offer = async (person: Person) => {
    const need = await post(person);
    const opportunity = await shown(person, organization, need);
    return { need: opportunity.needId, input: { ...opportunity.input } };
  };
  const offered = async (person: Person) => {
    const given = await offer(person);
    const before = new Set(await itemsOf(person, organization));
    await person.command("offerHelp", given);
    const fresh = async () => (await itemsOf(person, organization)).filter((id) => !before.has(id));
    await eventually("the offer is in the inbox", async () => (await fresh()).length > 0, heardWithinMs);
    const [introduction = ""] = await fresh();
    await until(person, introduction, (found) => valueAt(found, "state") === "OFFERED");
    return { introduction, input: { willing: true } };
  };
  const plain = async (person: Person) => ({ introduction: (await asked(person)).introduction });
  return {
    requestHelp: request,
    offerHelp: offer,
    answerOffer: offered,
    withdrawIntroduction: plain,
    answerRequest: async (person: Person) => ({ ...(await plain(person)), input: { willing: true } }),
    answerConflictCheck: async (person: Person) => {
      return { introduction: (await willing(person)).introduction, outcome: "CLEAR" };
    },
    closeIntroduction: async (person: Person) => ({ ...(await accepted(person)), input: { outcome: "REPRESENTED" } }),
    endRepresentation: async (person: Person) => ({ ...(await accepted(person)), reason: "NO_CONTACT" }),
    askQuestion: async (person: Person) => ({ ...(await plain(person)), question: "SAFE_TO_WRITE" }),
    answerQuestion: async (person: Person) => {
      const given = { ...(await plain(person)), question: "SAFE_TO_WRITE" };
      await person.command("askQuestion", given);
      return { ...given, answer: "YES" };
    },
    takeOn: async (person: Person) => ({ inboxItem: (await cleared(person)).inboxItem }),
  };
}

/** What was shown of a need to one of our own responders. */
async function shown(person: Person, organization: string, need: string) {
  const ofNeed = "query ($need: ID!) { need(id: $need) { showings { id responderId } } }";
  const showings = async () => listAt((await person.ask(ofNeed, { need })).body, "data.need.showings");
  const own = async () => (await showings()).find((one) => textAt(one, "responderId").startsWith(`${organization}~`));
  await eventually("it is shown to one of ours", async () => (await own()) !== undefined, heardWithinMs);
  const found = await own();
  const [id, responder] = [textAt(found, "id"), textAt(found, "responderId")];
  const input = { opportunity: id, responder, issues: ["family-divorce"] };
  return { needId: id, input };
}

async function itemsOf(person: Person, organization: string): Promise<string[]> {
  const query = `{ organization(id: "${organization}") { inbox(first: 100) { edges { node { id } } } } }`;
  const edges = listAt((await person.ask(query)).body, "data.organization.inbox.edges");
  return edges.map((edge) => textAt(edge, "node.id"));
}

async function until(person: Person, id: string, isSo: (found: unknown) => boolean): Promise<void> {
  const query = "query ($id: ID!) { introduction(id: $id) { state responderContact { name } } }";
  const isThere = async () => isSo(valueAt((await person.ask(query, { id })).body, "data.introduction"));
  await eventually("the other side has answered", isThere, heardWithinMs);
}

async function isItem(person: Person, organization: string, one: Asked & { state: string }): Promise<boolean> {
  const query = `{ organization(id: "${organization}") { inbox(first: 100) { edges { node { id state } } } } }`;
  const edges = listAt((await person.ask(query)).body, "data.organization.inbox.edges");
  return edges.some((edge) => textAt(edge, "node.id") === one.inboxItem && textAt(edge, "node.state") === one.state);
}
