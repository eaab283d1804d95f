import { describe, expect, it } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { valueAt } from "../journeys/graph-answer.ts";
import { reportFigure } from "../promises/report-figure.ts";
import { sampleSize } from "../sample-size.ts";
import { selectField } from "./select-fields.ts";
import { named, type WalkAsker } from "./walk-asker.ts";
import { walkGraph } from "./walk-graph.ts";
import { objectType, sampleOf, type Way, waysOf } from "./walk-ways.ts";
import { walkedNetwork } from "./walked-network.ts";
import { walkedSchema } from "./walked-schema.ts";

/** What the questions about codes and organizations are about. */
const keys: Readonly<Record<string, string>> = {
  organization: 'id: "manila"',
  legalIssue: 'code: "status-asylum"',
  jurisdiction: 'code: "RO"',
  jurisdictions: 'within: "RO"',
  language: 'tag: "ne"',
  languages: 'search: "ne"',
  resource: 'id: "centre~00000000-0000-4000-8000-000000000000"',
};

/** Questions that name no row of an organization. */
function openWays(schema: GraphQLSchema, rowRoots: readonly string[]): Way[] {
  return Object.values(objectType(schema, "Query").getFields())
    .filter(({ name }) => !rowRoots.includes(name))
    .map((field) => {
      const selected = selectField(field, { depth: 1, without: new Set(["Need.matchProfile"]) });
      const given = keys[field.name];
      const asked = given === undefined ? selected : selected.replace(field.name, `${field.name}(${given})`);
      return { name: field.name, query: `{ ${asked} }` };
    });
}

/** What the gateway saw of an organization it tells from the first call on: without one, the walk would see it come up. */
async function reachOrganization(asker: WalkAsker, ways: readonly Way[]): Promise<void> {
  const calling = ways.filter(({ name }) => name === "organization");
  for (const { query } of calling) await asker.ask(query);
  const { organization } = keys;
  const told = await asker.ask(`{ organization(${organization}) { reach { isAnswering } } }`);
  expect(valueAt(JSON.parse(told), "data.organization.reach.isAnswering")).toBe(true);
}

describe("what the gateway tells, whoever asks", () => {
  it(
    "is what the tables of all services say together, and forbidden is answered like absent",
    async () => {
      const schema = walkedSchema("supergraph");
      const { cast, rows } = walkedNetwork();
      const whole = ["coordinator@colorado", "advocate@colorado", "responder@colorado", "operator@centre"];
      const seers = cast.atGateway.filter(({ name }) => whole.includes(name));
      const open = openWays(schema, ["need", "responder", "person", "introduction", "viewer"]);
      const ways = [...sampleOf(waysOf(schema, rows.ids, { hasEntities: false, depth: 3 })), ...open];
      await reachOrganization(named(cast.atGateway, "operator@centre"), open);
      const { wrong, questions } = await walkGraph({ askers: cast.atGateway, seers, rows, ways });
      expect(wrong).toEqual([]);
      const asked = `${questions} questions by ${ways.length} ways and ${cast.atGateway.length} askers`;
      reportFigure(2, "what the gateway tells, field by field", `${asked}: 0 answers beyond the table`);
    },
    sampleSize({ sample: 150_000, whole: 400_000 }),
  );
});
