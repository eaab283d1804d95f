import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";

const link = (names: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names}])`;

export const fakePartnersSdl = `
${link('"@key", "@inaccessible"')}
directive @partition on ARGUMENT_DEFINITION
directive @network on FIELD_DEFINITION
scalar MatchProfile @inaccessible
type Query {
  need(id: ID! @partition): Need
  responder(id: ID! @partition): Responder
}
type Mutation {
  touch(need: ID! @partition, times: Int!): Touched
}
type Subscription {
  needChanged(organization: ID! @partition): Need
}
type Touched { need: Need times: Int! }
type Organization @key(fields: "id") { id: ID! needs: [Need!] }
type Need @key(fields: "id") {
  id: ID!
  reference: String
  organization: Organization!
  jurisdiction: Jurisdiction!
  matchProfile: MatchProfile @inaccessible
}
type Jurisdiction @key(fields: "code", resolvable: false) { code: ID! }
type Responder @key(fields: "id") {
  id: ID! @network
  name: String! @network
  organization: Organization! @network
  places: Int
}
`;

const fakeMatchingSdl = `
${link('"@key", "@external", "@requires", "@inaccessible"')}
scalar MatchProfile @inaccessible
type Query { matchingStatus: String }
type Need @key(fields: "id") {
  id: ID!
  matchProfile: MatchProfile @external
  candidates(first: Int! = 10): [Candidate!] @requires(fields: "matchProfile")
}
type Candidate { score: Float! responder: Responder }
type Responder @key(fields: "id", resolvable: false) { id: ID! }
`;

const fakeDirectorySdl = `
${link('"@key"')}
type Query { directoryStatus: String }
type Organization @key(fields: "id") { id: ID! record: String }
`;

/** Nothing of it is asked: the supergraph alone wants it. */
const fakeStatisticsSdl = `
${link('"@key"')}
type Query { statisticsStatus: String }
`;

/** Of the centre's own services. */
export const fakeCentreSdl = {
  matching: fakeMatchingSdl,
  directory: fakeDirectorySdl,
  statistics: fakeStatisticsSdl,
};

export function rowId(organization: string, row: number): string {
  return `${organization}~00000000-0000-4000-8000-${String(row).padStart(12, "0")}`;
}

type Reference = { id: string };

/** One organization's graph. `asIf` lets it answer with ids of another. */
export function buildFakePartner(organization: string, asIf: () => string): GraphQLSchema {
  const needOf = ({ id }: Reference) =>
    id.startsWith(`${organization}~`)
      ? {
          id: id.replace(organization, asIf()),
          reference: `oak of ${organization}`,
          organization: { id: organization },
          jurisdiction: { code: "RO" },
          matchProfile: { v: 1, home: organization },
        }
      : null;
  const responderOf = ({ id }: Reference) => ({
    id: id.replace(organization, asIf()),
    name: `Responder of ${organization}`,
    organization: { id: organization },
    places: 3,
  });
  return buildSubgraphSchema({
    typeDefs: parse(fakePartnersSdl),
    resolvers: {
      Query: {
        need: (_: unknown, reference: Reference) => needOf(reference),
        responder: (_: unknown, reference: Reference) => responderOf(reference),
      },
      Mutation: {
        touch: (_: unknown, { need, times }: { need: string; times: number }) => ({
          need: needOf({ id: need }),
          times,
        }),
      },
      Need: { __resolveReference: needOf },
      Responder: { __resolveReference: responderOf },
      Organization: {
        __resolveReference: (reference: Reference) => reference,
        needs: () => [needOf({ id: rowId(organization, 1) })],
      },
    },
  });
}

/** Proposes two responders of every organization for any need. */
export function buildFakeMatching(organizations: () => readonly string[]): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(fakeMatchingSdl),
    resolvers: {
      Query: { matchingStatus: () => "ready" },
      Need: {
        __resolveReference: (reference: Reference) => reference,
        candidates: () =>
          [1, 2].flatMap((row) =>
            organizations().map((organization) => ({ score: row, responder: { id: rowId(organization, row) } })),
          ),
      },
    },
  });
}

export function buildFakeDirectory(): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(fakeDirectorySdl),
    resolvers: {
      Query: { directoryStatus: () => "ready" },
      Organization: { __resolveReference: (reference: Reference) => reference, record: () => "signed" },
    },
  });
}
