/** Legal issues and what is known of them. */
export const legalIssueSdl = `
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
  "The one country that has it; null when more than one may."
  country: Jurisdiction
  "Where practice for this issue is regulated for a whole country (at most 50). A country that is absent is unknown."
  regulation: [NationalRegulation!]!
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
`;
