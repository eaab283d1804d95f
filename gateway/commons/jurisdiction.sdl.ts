/** Places, their hotlines, and languages. */
export const jurisdictionSdl = `
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

"A language that somebody speaks."
type Language @key(fields: "tag") {
  "Canonical BCP 47 tag, for example ne."
  tag: ID!
  "Its name in the asked language, else in English. The tag if there is no name."
  name("BCP 47 tag of the language to name it in." locale: String): String!
}
`;
