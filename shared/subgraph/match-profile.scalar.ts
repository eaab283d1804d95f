import { GraphQLScalarType, Kind, parse } from "graphql";

const [definition] = parse("scalar MatchProfile @inaccessible").definitions;

/** Goes from a home through the gateway to matching and no further: clients cannot ask for it. */
export const MatchProfileScalar = new GraphQLScalarType({
  name: "MatchProfile",
  description:
    "What matching is told of a need, as JSON with codes and with the ids of responders whom it leaves out, for as long as it answers one question.",
  ...(definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? { astNode: definition } : {}),
});
