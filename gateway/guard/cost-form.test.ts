import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Kind, parse } from "graphql";
import { costFormOf, costOf } from "./cost-form.ts";
import { readFieldFacts } from "./field-facts.ts";

const facts = readFieldFacts(readFileSync("gateway/supergraph/supergraph.graphql", "utf8"));

function formOf(text: string) {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("no operation");
  return costFormOf(operation, document, facts);
}
const cost = (text: string, variables: Record<string, unknown> = {}) => costOf(formOf(text), variables);

describe("what a query costs", () => {
  it("is one, and one for each object; values are free", () => {
    expect(cost("{ __typename }")).toBe(1);
    expect(cost("{ viewer { id roles } }")).toBe(2);
    expect(cost('{ need(id: "x") { id reference organization { id name } } }')).toBe(3);
  });

  it("multiplies a page by `first`, be it written, a variable, or the variable's or the field's own default", () => {
    expect(cost("{ organizations(first: 7) { edges { node { id } } } }")).toBe(1 + 1 + 7 * 2);
    const page = "organizations(first: $n) { edges { node { id } } }";
    expect(cost(`query($n: Int!) { ${page} }`, { n: 30 })).toBe(1 + 1 + 30 * 2);
    expect(cost(`query($n: Int! = 4) { ${page} }`)).toBe(1 + 1 + 4 * 2);
    expect(cost("{ organizations { edges { node { id } } } }")).toBe(1 + 1 + 50 * 2);
  });

  it("multiplies pages within pages", () => {
    const inner = "needs(first: 10) { edges { node { id } } }";
    expect(cost(`{ organizations(first: 20) { edges { node { ${inner} } } } }`)).toBe(1 + 1 + 20 * (2 + 1 + 10 * 2));
  });

  it("counts ten for a list that takes no `first`", () => {
    expect(cost("{ languages { tag } }")).toBe(1 + 10);
  });

  it("sees through fragments and aliases", () => {
    const nodes = "edges { ...e } } fragment e on OrganizationEdge { n: node { ... on Organization { id } } }";
    expect(cost(`{ o: organizations(first: 3) { ${nodes}`.replace("} fragment", "} } fragment"))).toBe(1 + 1 + 3 * 2);
  });

  it("adds ten for each command", () => {
    const command = (alias: string) => `${alias}: withdrawNeed(need: "x", idempotencyKey: "y") { need { id } }`;
    expect(cost(`mutation { ${command("a")} ${command("b")} }`)).toBe(1 + 2 * (10 + 1 + 1));
  });

  it("is none when a page is asked to be longer than the schema allows", () => {
    expect(cost("{ organizations(first: 101) { edges { node { id } } } }")).toBe("page-too-long");
    const candidates = 'need(id: "x") { candidates(first: $n) { edges { node { score } } } }';
    expect(cost(`query($n: Int!) { ${candidates} }`, { n: 51 })).toBe("page-too-long");
    expect(cost(`query($n: Int!) { ${candidates} }`, { n: 50 })).toBe(1 + 1 + 1 + 50 * 2);
  });

  it("is counted in a moment for fragments that lead back to themselves", () => {
    expect(cost("{ ...a } fragment a on Query { viewer { id } ...a }")).toBe(2);
  });
});

describe("whether somebody without a token may ask", () => {
  it("is read from the supergraph", () => {
    const beyond = (text: string) => formOf(text).needsToken;
    expect(beyond('{ viewer { id } organization(id: "x") { name country { name hotlines { phone } } } }')).toBe(false);
    expect(beyond('{ organization(id: "x") { record } }')).toBe(true);
    expect(beyond('{ organization(id: "x") { needs { edges { cursor } } } }')).toBe(true);
    expect(beyond("{ matchingStatus { cards } }")).toBe(true);
    const open =
      'resources(search: "x") { edges { node { title issues { code name } language { tag } } } pageInfo { hasNextPage } }';
    expect(beyond(`{ ${open} resource(id: "x") { url checkedOn } }`)).toBe(false);
    expect(beyond("{ resourceProposals { edges { node { resource { title } } } } }")).toBe(true);
    expect(beyond('mutation { confirmResource(resource: "x", idempotencyKey: "y") { entry { id } } }')).toBe(true);
    expect(beyond('mutation { withdrawNeed(need: "x", idempotencyKey: "y") { need { id } } }')).toBe(true);
  });
});
