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
  organizations("How many, at most 100." first: Int! = 50, "The cursor to go on from." after: String): OrganizationConnection
  "One legal issue by its code; null for an unknown code."
  legalIssue("For example family-custody." code: ID!): LegalIssue
  "The product's own legal issues: all of them, those of one group, or at most 20 that fit a search, the best first."
  legalIssues("Everyday words in any of the product's languages; 600 characters in six sentences count." search: String, "Only this group." group: LegalIssueGroup): [LegalIssue!]!
  "The nine groups of legal issues, in the order in which a person reads them."
  legalIssueGroups: [LegalIssueGroupEntry!]!
  "One jurisdiction by its code; null for an unknown code."
  jurisdiction("ISO 3166-1 alpha-2 or ISO 3166-2." code: ID!): Jurisdiction
  "Countries; with within, the parts of one (at most 300); with search, at most 50 of both that fit."
  jurisdictions("A name or a code; 200 characters count." search: String, "The code of a country or of a part that has parts." within: ID): [Jurisdiction!]!
  "One language by its BCP 47 tag; null for a language that does not exist."
  language("For example ne, or es-MX." tag: ID!): Language
  "The languages with a two-letter code (at most 200); with search, at most 50 of all languages that fit."
  languages("A name or a tag; 200 characters count." search: String): [Language!]!
  "Every other code that is shown to people, with its name (at most 100)."
  words: [Word!]!
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
