import { print } from "graphql";
import { buildMatchingSchema } from "./graph/build-schema.ts";

/** The SDL of the subgraph `matching`. */
export async function printMatchingSchema(): Promise<string> {
  const { document } = await buildMatchingSchema();
  return `${print(document)}\n`;
}
