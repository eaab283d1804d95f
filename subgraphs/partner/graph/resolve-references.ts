import type { PartnerContext } from "../context.ts";
import { readNeed } from "../need/read-need.ts";
import { readPerson } from "../person/read-person.ts";
import { readResponder } from "../responder/read-responder.ts";
import { viewOrganization } from "./organization.view.ts";

type Reference = { id: string };

/** Rows that another subgraph names by id. Each goes through a loader, and through the same policy as any other way in. */
export const referenceResolvers = {
  Need: { __resolveReference: ({ id }: Reference, context: PartnerContext) => readNeed(context, id) },
  Responder: { __resolveReference: ({ id }: Reference, context: PartnerContext) => readResponder(context, id) },
  Person: { __resolveReference: ({ id }: Reference, context: PartnerContext) => readPerson(context, id) },
  Organization: {
    /** Only the one that this partner is of: another's lists are not here. */
    __resolveReference: ({ id }: Reference, context: PartnerContext) =>
      id === context.organization ? viewOrganization(id) : null,
  },
};
