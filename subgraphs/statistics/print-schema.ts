import { print } from "graphql";
import { buildStatisticsSchema } from "./graph/build-schema.ts";

/** The SDL of the subgraph `statistics`. */
export async function printStatisticsSchema(): Promise<string> {
  const { document } = await buildStatisticsSchema();
  return `${print(document)}\n`;
}
