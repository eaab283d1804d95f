/** Who admits lawyers, by jurisdiction. */
const regulators: Readonly<Record<string, string>> = {
  "AE-DU": "Government of Dubai Legal Affairs Department",
  "AU-NSW": "Law Society of New South Wales",
  "CA-ON": "Law Society of Ontario",
  DE: "Bundesrechtsanwaltskammer",
  ES: "Consejo General de la Abogacía Española",
  FR: "Conseil national des barreaux",
  "GB-EAW": "Solicitors Regulation Authority",
  HK: "The Law Society of Hong Kong",
  IN: "Bar Council of India",
  IT: "Consiglio Nazionale Forense",
  MD: "Uniunea Avocaților din Republica Moldova",
  MY: "Malaysian Bar",
  NP: "Nepal Bar Council",
  PH: "Supreme Court of the Philippines",
  RO: "Uniunea Națională a Barourilor din România",
  SG: "The Law Society of Singapore",
  "US-CA": "State Bar of California",
  "US-CO": "Colorado Supreme Court, Office of Attorney Regulation Counsel",
  "US-NM": "State Bar of New Mexico",
  "US-NV": "State Bar of Nevada",
  "US-NY": "New York State Unified Court System",
  "US-TX": "State Bar of Texas",
  "US-WY": "Wyoming State Bar",
};

/** Where we have no name, the country's own bar is meant. */
export function regulatorOf(jurisdiction: string): string {
  const country = new Intl.DisplayNames(["en"], { type: "region" }).of(jurisdiction.slice(0, 2));
  return regulators[jurisdiction] ?? `Bar of ${country ?? jurisdiction}`;
}
