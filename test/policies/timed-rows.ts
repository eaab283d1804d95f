import { textAt } from "../journeys/graph-answer.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import { lawyerIn } from "../journeys/responders.ts";
import type { TimedPairs } from "./time-pairs.ts";
import { named, type WalkAsker, type WalkCast, walkedHome } from "./walk-asker.ts";
import { unknownId } from "./walked-rows.ts";

export type TimedRow = Omit<TimedPairs, "pairs">;

const several = 5;
const entity = (type: string) =>
  `query ($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { id } } }`;

/** Rows that are there and forbidden, with a way to ask for each, at the partner itself. */
export async function timedRows(cast: WalkCast): Promise<Readonly<Record<string, TimedRow>>> {
  const [advocate, coordinator] = [cast.person("advocate@colorado"), cast.person("coordinator@colorado")];
  const [drafts, needs]: [string[], string[]] = [[], []];
  for (let at = 0; at < several; at++) {
    const input = lawyerIn("US-CO", `Timed Draft ${at}`, { isDraft: true });
    const added = await coordinator.command("addResponder", { organization: walkedHome, input }, "responder { id }");
    drafts.push(textAt(added.payload, "responder.id"));
    needs.push(await postNeed(advocate, walkedHome, needInput([{ issue: "record-clear", jurisdiction: "US-CO" }])));
  }
  const people = [textAt((await advocate.ask("{ viewer { id } }")).body, "data.viewer.id")];
  const network = named(cast.atPartner, "the gateway alone");
  const stranger = named(cast.atPartner, "advocate@bucharest");
  const asking = (asker: WalkAsker, query: string) => (id: string) => asker.ask(query, { id });
  const byRoot = (root: string) => `query ($id: ID!) { ${root}(id: $id) { id } }`;
  const absent = drafts.map(unknownId);
  return {
    "a draft": { ask: asking(network, byRoot("responder")), forbidden: drafts, absent },
    "a draft as an entity": { ask: asking(network, entity("Responder")), forbidden: drafts, absent },
    "a need": { ask: asking(stranger, byRoot("need")), forbidden: needs, absent },
    "a person as an entity": { ask: asking(stranger, entity("Person")), forbidden: people, absent },
  };
}
