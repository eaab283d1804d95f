import { type DocumentNode, parse } from "graphql";
import { commonsSdl } from "./commons.sdl.ts";
import { jurisdictionSdl } from "./jurisdiction.sdl.ts";
import { legalIssueSdl } from "./legal-issue.sdl.ts";
import { organizationSdl } from "./organization.sdl.ts";

/** The whole schema of commons, for its subgraph and for the composition of the supergraph. */
export const commonsTypeDefs: DocumentNode = parse(
  [commonsSdl, organizationSdl, jurisdictionSdl, legalIssueSdl].join("\n"),
);
