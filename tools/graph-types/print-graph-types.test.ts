import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { printGraphTypes } from "./print-graph-types.ts";

const small = `
  directive @inaccessible on FIELD_DEFINITION | OBJECT
  scalar join__FieldSet
  enum Colour { RED GREEN }
  input Wish { colour: Colour = RED, words: [String!]! }
  type Query { thing(wish: Wish): Thing }
  type Thing { colour: Colour!, inner: Secret @inaccessible }
  type Secret @inaccessible { code: ID! }
`;

describe("the graph as a type", () => {
  it("says what may be asked, and how it is answered", () => {
    const printed = printGraphTypes(small);
    expect(printed).toContain("query: 'Query'; mutation: never;");
    expect(printed).toContain("Colour: { name: 'Colour'; enumValues: 'RED' | 'GREEN'; };");
    expect(printed).toContain(
      "colour: { name: 'colour'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Colour'; ofType: null; }; } };",
    );
    expect(printed).toContain("{ name: 'colour'; type: { kind: 'ENUM'; name: 'Colour'; ofType: null; }; defaultValue:");
  });

  it("leaves out what is of federation alone, and what is not in the API", () => {
    expect(printGraphTypes(small)).not.toMatch(/join__|Secret|inner/);
    const whole = printGraphTypes(readFileSync("gateway/supergraph/supergraph.graphql", "utf8"));
    expect(whole).not.toMatch(/join__|link__|matchProfile/);
    expect(whole).toContain("introductionChanged");
  });

  it("refuses a kind of type that it does not know", () => {
    expect(() => printGraphTypes("interface Node { id: ID! } type Query { node: Node }")).toThrow(/Node/);
  });
});
