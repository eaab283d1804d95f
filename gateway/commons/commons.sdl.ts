/**
 * The schema of commons, as text: it must survive the build, and nothing reads files at start.
 * What lists may hold at most is said in their descriptions and kept by the resolvers.
 */
export const commonsSdl = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

type Query {
  "The person asking, after their own organization's token; null without one."
  viewer: Viewer
  "One organization by its id; null if the network does not know it."
  organization("The organization's slug." id: ID!): Organization
  "All organizations of the network, suspended ones too, by id."
  organizations("How many at most; 100 is the most." first: Int! = 50, "The cursor to go on from." after: String): OrganizationConnection!
  "One legal issue by its code; null for an unknown code."
  legalIssue("For example family-custody." code: ID!): LegalIssue
  "The product's own legal issues: all of them, those of one group, or at most 20 that fit a search, the best first."
  legalIssues("Everyday words in any of the product's languages; 100 characters count." search: String, "Only this group." group: LegalIssueGroup): [LegalIssue!]!
  "The nine groups of legal issues, in the order in which a person reads them."
  legalIssueGroups: [LegalIssueGroupEntry!]!
  "One jurisdiction by its code; null for an unknown code."
  jurisdiction("ISO 3166-1 alpha-2 or ISO 3166-2." code: ID!): Jurisdiction
  "Countries; with within, the parts of one (at most 300); with search, at most 50 of both that fit."
  jurisdictions("A name or a code; 100 characters count." search: String, "The code of a country or of a part that has parts." within: ID): [Jurisdiction!]!
  "One language by its BCP 47 tag; null for a language that does not exist."
  language("For example ne, or es-MX." tag: ID!): Language
  "The languages with a two-letter code (at most 200); with search, at most 50 of all languages that fit."
  languages("A name or a tag; 100 characters count." search: String): [Language!]!
  "Every other code that is shown to people, with its name (at most 100)."
  words: [Word!]!
}

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
}

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

"A country (ISO 3166-1) or a part of one (ISO 3166-2)."
type Jurisdiction @key(fields: "code") {
  "For example RO, or US-CO."
  code: ID!
  "Its name in the asked language, else in English; parts of countries by their own name. The code if there is no name."
  name("BCP 47 tag of the language to name it in." locale: String): String!
  "The country or part that this is a part of; null for a country."
  within: Jurisdiction
  "Where survivors are helped by telephone: its own lines first, then its country's (at most 20)."
  hotlines: [Hotline!]!
  "How the country admits lawyers; null where nobody has looked it up."
  lawyerAdmission: LawyerAdmission
}

"A telephone line for survivors or for those who worry about one."
type Hotline {
  "Its name."
  name: String!
  "As it is dialled in the country."
  phone: String
  "As it is dialled from other countries."
  phoneFromAbroad: String
  "The number for text messages."
  text: String
  "Its site."
  url: String
  "The page that gives the number."
  source: String!
  "The day on which the source was read or the number called."
  checkedOn: Date!
  "How it was checked."
  checkedBy: HotlineCheck!
}

"How a hotline was checked."
enum HotlineCheck {
  "Read in a stored copy of the source; the number was not called."
  STORED_COPY
  "The number was called."
  CALL
}

"How a country admits those who practise law."
type LawyerAdmission {
  "An admission in one part does not by itself allow practice in another."
  bySubdivision: Boolean!
  "The provision, in one line."
  law: String!
  "URL of the provision or of a page that tells it."
  source: String!
}

"A day after ISO 8601, for example 2026-11-22."
scalar Date

"A legal issue that a survivor may have, from the product's own list."
type LegalIssue @key(fields: "code") {
  "For example family-custody."
  code: ID!
  "Its name in the asked language, else in English. See label for whether a speaker has reviewed it."
  name("BCP 47 tag of the language to name it in." locale: String): String!
  "Its name, with the language it is in and whether a speaker has reviewed it."
  label("BCP 47 tag of the language to name it in." locale: String): Label!
  "The group it belongs to."
  group: LegalIssueGroup!
  "The same issue in other lists of codes, where they truly have it (at most 5)."
  mappings: [CodeMapping!]!
  "Where practice for this issue is regulated for a whole country (at most 50). A country that is absent is unknown."
  regulation: [NationalRegulation!]!
}

"A name that is shown to people."
type Label {
  "The name."
  text: String!
  "BCP 47 tag of the language that the name is in."
  locale: String!
  "Whether somebody who speaks the language has read and approved the name."
  reviewed: Boolean!
}

"A code of another list that means the same."
type CodeMapping {
  "The list, for example NSMIv2."
  scheme: String!
  "The code in it."
  code: String!
}

"What a country says about practice for a legal issue."
type NationalRegulation {
  "The country."
  country: Jurisdiction!
  "Whether an admission anywhere in the country is enough."
  national: Boolean!
  "The provision, in one line."
  law: String!
  "URL of the provision."
  source: String!
}

"A group of legal issues, with its issues."
type LegalIssueGroupEntry {
  "The group."
  group: LegalIssueGroup!
  "Its name."
  label("BCP 47 tag of the language to name it in." locale: String): Label!
  "The issue to choose when one does not know yet."
  notSure: LegalIssue!
  "Its issues, the commonest first (at most 20)."
  issues: [LegalIssue!]!
}

"The groups of legal issues."
enum LegalIssueGroup {
  "Stay legally."
  STATUS
  "Clear my record."
  RECORD
  "Family and children."
  FAMILY
  "Money owed."
  MONEY
  "The criminal case against those who exploited them."
  CRIMINAL_CASE
  "Safety."
  SAFETY
  "Identity and documents."
  IDENTITY
  "Housing."
  HOUSING
  "Health and benefits."
  HEALTH_AND_BENEFITS
}

"A language that somebody speaks."
type Language @key(fields: "tag") {
  "Canonical BCP 47 tag, for example ne."
  tag: ID!
  "Its name in the asked language, else in English. The tag if there is no name."
  name("BCP 47 tag of the language to name it in." locale: String): String!
}

"A code that is shown to people, with its name."
type Word {
  "The list that the code is in, for example HelpKind."
  list: String!
  "The code, for example CO_COUNSEL."
  code: String!
  "Its name."
  label("BCP 47 tag of the language to name it in." locale: String): Label!
}
`;
