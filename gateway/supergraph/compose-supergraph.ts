import { composeServices } from "@apollo/composition";
import { type DocumentNode, parse } from "graphql";
import { AlightError } from "#shared/errors/alight-error.ts";
import { commonsTypeDefs } from "../commons/commons.type-defs.ts";

/** The texts of the subgraphs that are processes of their own. */
export type SubgraphTexts = { partners: string; directory: string; matching: string; statistics: string };

/**
 * Composes the supergraph of commons and the subgraphs. `partners` is in it once, however many organizations run it.
 * Addresses are none: they come from the signed records at the moment of asking.
 * @throws AlightError CONFIGURATION with everything that keeps the parts from fitting together
 */
export function composeSupergraph(texts: SubgraphTexts): string {
  const services = [
    service("commons", commonsTypeDefs),
    service("partners", parse(texts.partners)),
    service("directory", parse(texts.directory)),
    service("matching", parse(texts.matching)),
    service("statistics", parse(texts.statistics)),
  ];
  const composed = composeServices(services);
  if (composed.supergraphSdl !== undefined) return composed.supergraphSdl;
  const reasons = composed.errors.map(({ message }) => `  ${message}`).join("\n");
  throw new AlightError("CONFIGURATION", `The subgraphs do not compose:\n${reasons}`);
}

function service(name: string, typeDefs: DocumentNode) {
  return { name, url: `alight:${name}`, typeDefs };
}
