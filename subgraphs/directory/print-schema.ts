import { print } from "graphql";
import { buildDirectorySchema } from "./graph/build-schema.ts";

/** The SDL of the subgraph `directory`. */
export async function printDirectorySchema(): Promise<string> {
  const { document } = await buildDirectorySchema();
  return `${print(document)}\n`;
}
