import { commandHasKey } from "./schema-rules/command-has-key.rule.ts";
import { commandTellsProblems } from "./schema-rules/command-tells-problems.rule.ts";
import { everythingDescribed } from "./schema-rules/everything-described.rule.ts";
import { onePartition } from "./schema-rules/one-partition.rule.ts";
import { partnersOnce } from "./schema-rules/partners-once.rule.ts";
import { readSchema } from "./schema-rules/read-schema.ts";
import type { SchemaRule, SchemaText } from "./schema-rules/schema-rule.ts";
import { statedMaximum } from "./schema-rules/stated-maximum.rule.ts";

export const schemaRules: readonly SchemaRule[] = [
  partnersOnce,
  onePartition,
  everythingDescribed,
  statedMaximum,
  commandHasKey,
  commandTellsProblems,
];

/** What the laws of the contract say about one schema, a sentence for each place that breaks one. */
export function judgeSchema({ file, sdl }: SchemaText): readonly string[] {
  const schema = readSchema(sdl);
  return schemaRules
    .filter(({ kinds }) => kinds.includes(schema.kind))
    .flatMap((rule) => rule.remarks(schema).map((remark) => `${file}  ${rule.name}: ${remark}`));
}
