import type { Constellation } from "../../tools/constellation/constellation.ts";
import type { WatchingClient } from "../network/watching-client.ts";
import { eventually } from "./eventually.ts";
import { listAt, textAt, valueAt } from "./graph-answer.ts";
import { type Person, signedIn } from "./person.ts";
import { lawyerIn } from "./responders.ts";
import { readerOf, type SealingPerson, withKeys } from "./sealing-person.ts";
import { until, watchAs } from "./watching.ts";

/** Long enough for a laden machine; the product's own word is a second. */
const soonMs = 15_000;

/** A language that nobody of the demonstration speaks: whoever does is shown the need first. */
export const rareLanguage = "is";

/** Adds a responder who is looked after by the lawyer themself, checked and approved by their coordinator. */
export async function lawyerOf(
  { organization, lawyer, coordinator }: { organization: string; lawyer: Person; coordinator: Person },
  { admitted, name, issue }: { admitted: string; name: string; issue: string },
): Promise<string> {
  const more = { issues: [issue], languages: [{ language: rareLanguage, skill: "SPOKEN" }] };
  const input = lawyerIn(admitted, name, more);
  const added = await lawyer.command("addResponder", { organization, input }, "responder { id }");
  const responder = textAt(added.payload, "responder.id");
  const checked = await coordinator.command("checkAdmission", { responder, jurisdiction: admitted });
  const approved = await coordinator.command("approveResponder", { responder });
  const problems = [...added.problems, ...checked.problems, ...approved.problems];
  if (problems.length > 0) throw new Error(`${name} was refused: ${problems.join(", ")}`);
  return responder;
}

type Coordinators = Awaited<ReturnType<typeof coordinatorsOf>>;

/** Whoever takes asylum in Colorado, and two who take divorces in Romania. @returns the responders' ids */
export async function lawyersOf(cast: Cast, { colorado, bucharest, manila }: Coordinators) {
  const asylum = { admitted: "US-CO", issue: "status-asylum" };
  const divorce = { admitted: "RO", issue: "family-divorce" };
  const atColorado = { organization: "colorado", lawyer: cast.asylum, coordinator: colorado };
  const atBucharest = { organization: "bucharest", lawyer: cast.divorce, coordinator: bucharest };
  const atManila = { organization: "manila", lawyer: cast.conflicted, coordinator: manila };
  return {
    asylum: await lawyerOf(atColorado, { ...asylum, name: "Ines Halloran" }),
    divorce: await lawyerOf(atBucharest, { ...divorce, name: "Sorina Dragan" }),
    conflicted: await lawyerOf(atManila, { ...divorce, name: "Amihan Reyes-Ionescu" }),
  };
}

/** In Bucharest and Manila a clerk looks at names that are sealed for them. */
export async function lookByClerks({ clerk, otherClerk }: Cast, coordinators: Coordinators): Promise<void> {
  await setWay(coordinators.bucharest, { organization: "bucharest", way: "SEALED_NAMES", checkers: [clerk.id] });
  await setWay(coordinators.manila, { organization: "manila", way: "SEALED_NAMES", checkers: [otherClerk.id] });
}

/** As it was before, for whoever comes after. */
export async function lookAsShown({ bucharest, manila }: Coordinators): Promise<void> {
  await setWay(bucharest, { organization: "bucharest", way: "AS_SHOWN", checkers: [] });
  await setWay(manila, { organization: "manila", way: "AS_SHOWN", checkers: [] });
}

async function setWay(coordinator: Person, given: { organization: string; way: string; checkers: string[] }) {
  const { problems } = await coordinator.command("setConflictCheck", given);
  if (problems.length > 0) throw new Error(`the way was refused: ${problems.join(", ")}`);
}

const opportunityQuery = `subscription ($of: ID!) { opportunityChanged(organization: $of) {
  id needId state responder { id } issues { issue { code } jurisdiction { code } } } }`;

export type SeenOpportunity = { id: string; needId: string; issues: unknown[] };

/** What somebody sees who has the page of needs that fit open. */
export class OpportunityWatch {
  readonly #client: WatchingClient;

  private constructor(client: WatchingClient) {
    this.#client = client;
  }

  static async open(constellation: Constellation, person: Person, of: string): Promise<OpportunityWatch> {
    const client = await watchAs(constellation, person, { query: opportunityQuery, variables: { of } });
    await client.next();
    return new OpportunityWatch(client);
  }

  /** The next opportunity that comes open for a responder. */
  async openFor(responder: string): Promise<SeenOpportunity> {
    const isIt = (data: unknown) =>
      valueAt(data, "opportunityChanged.responder.id") === responder &&
      valueAt(data, "opportunityChanged.state") === "OPEN";
    const { data } = await until(this.#client, isIt);
    const seen = valueAt(data, "data.opportunityChanged");
    return { id: textAt(seen, "id"), needId: textAt(seen, "needId"), issues: listAt(seen, "issues") };
  }

  close(): void {
    this.#client.close();
  }
}

/** Where an introduction stands for somebody; undefined when it is not there for them. */
export async function stateFor(person: Person, introduction: string): Promise<unknown> {
  const query = "query ($id: ID!) { introduction(id: $id) { state } }";
  return valueAt((await person.ask(query, { id: introduction })).body, "data.introduction.state");
}

export function untilState(person: Person, introduction: string, state: string): Promise<number> {
  return eventually(`it is ${state}`, async () => (await stateFor(person, introduction)) === state, soonMs);
}

/** Offers help on what was shown, and waits until the home may see it. @returns the introduction */
export async function offered(
  { lawyer, advocate, need }: { lawyer: Person; advocate: Person; need: string },
  { id, needId }: SeenOpportunity,
  { responder, issue }: { responder: string; issue: string },
): Promise<string> {
  const input = { opportunity: id, responder, issues: [issue] };
  const { problems } = await lawyer.command("offerHelp", { need: needId, input }, "introductions { id }");
  if (problems.length > 0) throw new Error(`the offer was refused: ${problems.join(", ")}`);
  let introduction: unknown;
  const isThere = async () => {
    const all = await introductionsOf(advocate, need);
    const isTheirs = (one: unknown) => valueAt(one, "responderId") === responder && valueAt(one, "state") === "OFFERED";
    introduction = valueAt(all.find(isTheirs), "id");
    return introduction !== undefined;
  };
  await eventually("its home may see it", isThere, soonMs);
  return String(introduction);
}

export async function introductionsOf(advocate: Person, need: string): Promise<unknown[]> {
  const query = `query ($id: ID!) { need(id: $id) {
    introductions(first: 20) { edges { node { id responderId state } } } } }`;
  const edges = listAt((await advocate.ask(query, { id: need })).body, "data.need.introductions.edges");
  return edges.map((edge) => valueAt(edge, "node"));
}

/** Takes on what was cleared, and waits until both sides know. */
export async function takenOn(lawyer: Person, introduction: string, organization: string): Promise<void> {
  const inboxItem = introduction.replace(/^[^~]+/, organization);
  await eventually(
    "it can be taken on",
    async () => (await lawyer.command("takeOn", { inboxItem })).problems.length === 0,
    soonMs,
  );
  await untilState(lawyer, introduction, "ACCEPTED");
}

/** What a permission says besides its purpose and to whom. */
export const explained = {
  givenBy: "SURVIVOR",
  language: "ne",
  hasInterpreter: true,
  isTranslationReviewed: false,
  agreed: true,
};

type Part = "advocate" | "colleague" | "stranger" | "clerk" | "otherClerk" | "asylum" | "divorce" | "conflicted";
export type Cast = Readonly<Record<Part, SealingPerson>>;

/** Who takes part: the home's two, the lawyers of three organizations, two clerks, and somebody who has no part in it. */
export async function castOf(constellation: Constellation): Promise<Cast> {
  const [advocate, colleague, stranger, clerk, otherClerk, asylum, divorce, conflicted] = await Promise.all([
    withKeys(constellation, "advocate@kathmandu"),
    withKeys(constellation, "coordinator@kathmandu"),
    withKeys(constellation, "advocate@bucharest"),
    withKeys(constellation, "coordinator@bucharest"),
    withKeys(constellation, "advocate@manila"),
    withKeys(constellation, "responder@colorado"),
    withKeys(constellation, "responder@bucharest"),
    withKeys(constellation, "responder@manila"),
  ]);
  return { advocate, colleague, stranger, clerk, otherClerk, asylum, divorce, conflicted };
}

export async function coordinatorsOf(constellation: Constellation) {
  const of = (organization: string) => signedIn(constellation, `coordinator@${organization}`);
  const [colorado, bucharest, manila] = await Promise.all([of("colorado"), of("bucharest"), of("manila")]);
  return { colorado, bucharest, manila };
}

/** The home's two readers and one more, by the keys that are stated of them now. */
export async function readersWith(
  constellation: Constellation,
  { advocate, colleague }: Cast,
  more: readonly string[],
) {
  const ids = [advocate.id, colleague.id, ...more];
  return Promise.all(ids.map((id) => readerOf(constellation, advocate, id)));
}
