import { inputsOf, isList } from "./read-schema.ts";
import type { SchemaRule } from "./schema-rule.ts";

const maximum = /\bat most \d+\b/i;

/** A list without an end is a way to make somebody work without an end. The number is part of the description. */
export const statedMaximum: SchemaRule = {
  name: "stated-maximum",
  kinds: ["supergraph", "partners", "subgraph"],
  remarks: ({ document }) =>
    inputsOf(document)
      .filter(({ node }) => isList(node.type) || ["first", "last"].includes(node.name.value))
      .filter(({ node }) => !maximum.test(node.description?.value ?? ""))
      .map(({ place }) => `${place} states no maximum; say "at most 50" in its description`),
};
