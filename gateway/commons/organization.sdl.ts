/** Who asks, and who takes part. */
export const organizationSdl = `
"The person asking."
type Viewer {
  "Unique within the person's organization."
  id: ID!
  "The person's organization; null for the centre's own people."
  organization: Organization
  "What the person may do (at most 5)."
  roles: [Role!]!
}

"What a person does in the network. Somebody may have several roles."
enum Role {
  "Posts what survivors need."
  ADVOCATE
  "Answers it."
  RESPONDER
  "Runs an organization's part: people, checks, approvals."
  COORDINATOR
  "Reads the published statistics, at the centre."
  ANALYST
  "Admits and suspends organizations, at the centre."
  OPERATOR
}

"A page of organizations."
type OrganizationConnection {
  "The page's organizations (at most 100)."
  edges: [OrganizationEdge!]!
  "Where the page lies."
  pageInfo: PageInfo!
}

"One organization of a page."
type OrganizationEdge {
  "To go on from here."
  cursor: String!
  "The organization."
  node: Organization!
}

"Where a page lies in its list, after the Relay specification."
type PageInfo @shareable {
  "Whether more follow."
  hasNextPage: Boolean!
  "Whether some came before."
  hasPreviousPage: Boolean!
  "The cursor of the first entry; null on an empty page."
  startCursor: String
  "The cursor of the last entry; null on an empty page."
  endCursor: String
}

"A member of the network, as its own signed record describes it."
type Organization @key(fields: "id") {
  "Its slug, for example colorado."
  id: ID!
  "Its name, as it writes it."
  name: String!
  "Where it is at home."
  country: Jurisdiction!
  "What it is."
  kind: OrganizationKind!
  "Whether it takes part at present."
  status: OrganizationStatus!
  "The organization that runs its part of the network for it, if it does not do so itself."
  hostedBy: Organization
  "Whether it answered when it was last asked; null when nobody has asked it since the gateway started. For operators."
  reach: OrganizationReach
}

"What the gateway saw of an organization when it last asked it something."
type OrganizationReach {
  "Whether it answered."
  isAnswering: Boolean!
  "When that was."
  asOf: DateTime!
}

"A moment, as 2026-11-22T14:30:00.000Z (RFC 3339, in UTC)."
scalar DateTime

"What an organization is."
enum OrganizationKind {
  "Gives legal help."
  LEGAL_SERVICE
  "Helps survivors."
  SURVIVOR_SERVICE
  "A law firm."
  LAW_FIRM
  "A law school or its clinic."
  LAW_SCHOOL
  "Does research."
  RESEARCH
  "An organ of a state; left out of every audience unless named."
  STATE_BODY
  "Anything else."
  OTHER
}

"Whether an organization takes part."
enum OrganizationStatus {
  "It takes part."
  ACTIVE
  "It does not take part at present."
  SUSPENDED
}
`;
