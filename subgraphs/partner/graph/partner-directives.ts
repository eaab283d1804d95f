import { DirectiveLocation, GraphQLDirective } from "graphql";

/** Read by the gateway from the partners' SDL: where a request goes, and with whose name. */
export const partnerDirectives: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: "partition",
    description:
      "Marks the argument whose id names the organization that answers this root field. Every root field has exactly one.",
    locations: [DirectiveLocation.ARGUMENT_DEFINITION],
  }),
  new GraphQLDirective({
    name: "network",
    description:
      "A field that every partner may see: read on the gateway's signature alone, without telling the owner who asks.",
    locations: [DirectiveLocation.FIELD_DEFINITION],
  }),
];
