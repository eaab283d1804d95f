import type { ReferenceResolver } from "#shared/subgraph/federated-schema.ts";
import type { PartnerContext } from "../context.ts";
import { readInboxItem } from "../inbox/read-inbox.ts";
import { readIntroduction } from "../introduction/read-introduction.ts";
import { readNeed } from "../need/read-need.ts";
import { readOpportunity } from "../opportunity/read-opportunity.ts";
import { readPerson } from "../person/read-person.ts";
import { readResponder } from "../responder/read-responder.ts";
import { readShowing } from "../showing/read-showings.ts";
import { viewOrganization } from "./organization.view.ts";

/** Rows that another subgraph names by id, each through a loader. Who may see them, the table says. */
export const referenceResolvers: Readonly<Record<string, ReferenceResolver<PartnerContext>>> = {
  Need: ({ id }, context) => readNeed(context, id),
  Responder: ({ id }, context) => readResponder(context, id),
  Introduction: ({ id }, context) => readIntroduction(context, id),
  InboxItem: ({ id }, context) => readInboxItem(context, id),
  Opportunity: ({ id }, context) => readOpportunity(context, id),
  Showing: ({ id }, context) => readShowing(context, id),
  Person: ({ id }, context) => readPerson(context, id),
  /** Only the one that this partner is of: another's lists are not here. */
  Organization: ({ id }, context) => (id === context.organization ? viewOrganization(id) : null),
};
