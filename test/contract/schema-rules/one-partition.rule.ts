import { directiveOf, rootFieldsOf } from "./read-schema.ts";
import type { SchemaRule } from "./schema-rule.ts";

/** Every root field of partners names, in exactly one argument, the organization that answers it. */
export const onePartition: SchemaRule = {
  name: "one-partition",
  kinds: ["partners"],
  remarks: ({ document }) =>
    ["Query", "Mutation", "Subscription"].flatMap((root) =>
      rootFieldsOf(document, root)
        .map(({ name, arguments: given = [] }) => ({
          place: `${root}.${name.value}`,
          marked: given.filter((argument) => directiveOf(argument, "partition") !== undefined).length,
        }))
        .filter(({ marked }) => marked !== 1)
        .map(({ place, marked }) => `${place} has ${marked} arguments marked @partition, not one`),
    ),
};
