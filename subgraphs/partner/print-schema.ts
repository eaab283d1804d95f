import { print } from "graphql";
import { buildPartnerSchema } from "./graph/build-partner-schema.ts";

/** The SDL of the subgraph `partners`, with the directives `@partition` and `@network` that the gateway routes by. */
export async function printPartnerSchema(): Promise<string> {
  const { document } = await buildPartnerSchema();
  return `${print(document)}\n`;
}
