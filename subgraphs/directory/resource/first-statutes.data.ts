import type { FirstResource } from "./first-resource.ts";

const federal = { kind: "STATUTE", jurisdictions: ["US"], language: "en" } as const;
const house = "United States House of Representatives, Office of the Law Revision Counsel";

function section(title: number, number: string): string {
  return `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${number}&num=0&edition=prelim`;
}

/** Laws of countries. */
export const firstStatutes: readonly FirstResource[] = [
  {
    ...federal,
    title: "18 U.S.C. § 1595: Civil remedy for victims of trafficking and forced labor",
    publisher: house,
    year: null,
    url: section(18, "1595"),
    issues: ["money-damages", "money-wages"],
  },
  {
    ...federal,
    title: "18 U.S.C. § 1593: Mandatory restitution",
    publisher: house,
    year: null,
    url: section(18, "1593"),
    issues: ["money-restitution", "case-taking-part"],
  },
  {
    ...federal,
    title: "18 U.S.C. § 3771: Crime victims' rights",
    publisher: house,
    year: null,
    url: section(18, "3771"),
    issues: ["case-taking-part", "case-lawyer", "case-privacy"],
  },
  {
    ...federal,
    title: "22 U.S.C. § 7105: Protection and assistance for victims of trafficking",
    publisher: house,
    year: null,
    url: section(22, "7105"),
    issues: ["benefits-migrants", "status-t-visa", "benefits-not-sure"],
  },
  {
    ...federal,
    title: "22 U.S.C. § 9001: International child abduction remedies",
    publisher: house,
    year: null,
    url: section(22, "9001"),
    issues: ["family-child-taken", "family-custody"],
  },
  {
    ...federal,
    title: "8 CFR Part 214, Subpart B: Victims of severe forms of trafficking in persons (T status)",
    publisher: "United States, Electronic Code of Federal Regulations",
    year: null,
    url: "https://www.ecfr.gov/current/title-8/chapter-I/subchapter-B/part-214/subpart-B",
    issues: ["status-t-visa"],
  },
  {
    title: "Modern Slavery Act 2015",
    publisher: "United Kingdom, The National Archives",
    year: 2015,
    kind: "STATUTE",
    url: "https://www.legislation.gov.uk/ukpga/2015/30/contents",
    issues: ["record-charges", "case-recognition", "money-damages"],
    jurisdictions: ["GB"],
    language: "en",
  },
  {
    title: "Legea nr. 678/2001 privind prevenirea și combaterea traficului de persoane",
    publisher: "România, Portal Legislativ",
    year: 2001,
    kind: "STATUTE",
    url: "https://legislatie.just.ro/",
    issues: ["case-taking-part", "record-charges", "status-return-home", "case-recognition"],
    jurisdictions: ["RO"],
    language: "ro",
  },
  {
    title: "Republic Act No. 9208: Anti-Trafficking in Persons Act of 2003",
    publisher: "Republic of the Philippines, Official Gazette",
    year: 2003,
    kind: "STATUTE",
    url: "https://www.officialgazette.gov.ph/2003/05/26/republic-act-no-9208-s-2003/",
    issues: ["case-recognition", "record-charges", "case-privacy", "safety-witness-protection"],
    jurisdictions: ["PH"],
    language: "en",
  },
  {
    title: "Republic Act No. 10364: Expanded Anti-Trafficking in Persons Act of 2012",
    publisher: "Republic of the Philippines, Official Gazette",
    year: 2013,
    kind: "STATUTE",
    url: "https://www.officialgazette.gov.ph/2013/02/06/republic-act-no-10364/",
    issues: ["case-recognition", "record-charges", "case-privacy"],
    jurisdictions: ["PH"],
    language: "en",
  },
  {
    title: "Human Trafficking and Transportation (Control) Act, 2064 (2007)",
    publisher: "Nepal Law Commission",
    year: 2007,
    kind: "STATUTE",
    url: "https://lawcommission.gov.np/",
    issues: ["case-report", "case-taking-part", "money-victim-compensation", "status-return-home"],
    jurisdictions: ["NP"],
    language: "en",
  },
  {
    title: "Ley General para Prevenir, Sancionar y Erradicar los Delitos en Materia de Trata de Personas",
    publisher: "México, Cámara de Diputados",
    year: 2012,
    kind: "STATUTE",
    url: "https://www.diputados.gob.mx/LeyesBiblio/ref/lgpsedmtp.htm",
    issues: ["case-taking-part", "case-recognition", "money-damages", "safety-witness-protection"],
    jurisdictions: ["MX"],
    language: "es",
  },
];
