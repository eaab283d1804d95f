import { beforeAll, describe, expect, it } from "@jest/globals";
import { errorsOf, listAt, textAt, valueAt } from "./graph-answer.ts";
import { type Person, signedIn } from "./person.ts";
import { constellation } from "./shared-constellation.ts";

const facts =
  "title publisher year kind url checkedOn issues { code name } jurisdictions { code name } language { name }";
const input = {
  ...{ title: "Rights at work", publisher: "Sahayatra", year: 2025, kind: "MANUAL", language: "ne" },
  ...{ url: "https://sahayatra.example/rights", issues: ["money-wages"], jurisdictions: ["NP"], isOpenedToday: true },
};

/** Without any token. */
async function askAsNobody(query: string, variables: Record<string, unknown> = {}) {
  const { status, text } = await constellation.current.ask(query, { variables });
  const body: unknown = JSON.parse(text);
  return { status, body };
}

describe("the catalogue of resources", () => {
  let operator: Person;
  let coordinator: Person;
  beforeAll(async () => {
    [operator, coordinator] = await Promise.all([
      signedIn(constellation.current, "operator@centre"),
      signedIn(constellation.current, "coordinator@kathmandu"),
    ]);
  }, 20_000);

  it("answers somebody without a token, with names, and tells them nothing else of the directory", async () => {
    const search = `{ resources(search: "asylum", jurisdiction: "US-CO", first: 3) { edges { node { id ${facts} } } } }`;
    const { status, body } = await askAsNobody(search);
    expect(status).toBe(200);
    expect(errorsOf(body)).toEqual([]);
    const [first] = listAt(body, "data.resources.edges");
    const id = textAt(first, "node.id");
    expect(textAt(first, "node.language.name")).toBe("English");
    expect(listAt(first, "node.issues").map((issue) => textAt(issue, "name"))).not.toContain("");
    const one = await askAsNobody(`query ($id: ID!) { resource(id: $id) { ${facts} } }`, { id });
    expect(valueAt(one.body, "data.resource")).toMatchObject({ title: textAt(first, "node.title") });
    for (const closed of ["resourceProposals { edges { cursor } }", "membership { active }"]) {
      const beside = await askAsNobody(`{ resources(first: 1) { edges { node { id } } } ${closed} }`);
      expect([beside.status, errorsOf(beside.body).map(({ code }) => code)]).toEqual([401, ["UNAUTHENTICATED"]]);
    }
  });

  it("takes in what a coordinator proposes, once an operator has said so", async () => {
    const proposed = await coordinator.command("proposeResource", { input }, "entry { id state }");
    expect(proposed.problems).toEqual([]);
    const resource = textAt(proposed.payload, "entry.id");
    const read = async () => {
      const { body } = await askAsNobody("query ($id: ID!) { resource(id: $id) { title checkedOn } }", {
        id: resource,
      });
      return valueAt(body, "data.resource");
    };
    expect(await read()).toBeNull();
    expect((await coordinator.command("acceptResource", { resource })).problems).toEqual(["NOT_ALLOWED"]);
    expect((await operator.command("acceptResource", { resource })).problems).toEqual([]);
    expect(await read()).toMatchObject({ title: input.title, checkedOn: expect.any(String) });
    const { body } = await coordinator.ask("{ resourceProposals { edges { node { id state } } } }");
    expect(listAt(body, "data.resourceProposals.edges")).toEqual([{ node: { id: resource, state: "LISTED" } }]);
  });

  it("is kept by operators who see whether an organization answers", async () => {
    const query = `{ organization(id: "kathmandu") { reach { isAnswering } listing { isHeld recordVersion } } }`;
    await coordinator.ask(`{ organization(id: "kathmandu") { people { edges { cursor } } } }`);
    const seen = { reach: { isAnswering: true }, listing: { isHeld: false, recordVersion: 1 } };
    expect((await operator.ask(query)).body).toEqual({ data: { organization: seen } });
    expect((await coordinator.ask(query)).body).toEqual({ data: { organization: { reach: null, listing: null } } });
  });
});
