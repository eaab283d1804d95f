import { Kind } from "graphql";
import { rootFieldsOf } from "./read-schema.ts";
import type { SchemaRule } from "./schema-rule.ts";

/** A command sent twice happens once. */
export const commandHasKey: SchemaRule = {
  name: "command-has-key",
  kinds: ["supergraph", "partners", "subgraph"],
  remarks: ({ document }) =>
    rootFieldsOf(document, "Mutation")
      .filter(({ arguments: given = [] }) => {
        const key = given.find(({ name }) => name.value === "idempotencyKey");
        return key?.type.kind !== Kind.NON_NULL_TYPE;
      })
      .map(({ name }) => `Mutation.${name.value} takes no required idempotencyKey`),
};
