import { councilOfEurope, type FirstResource } from "./first-resource.ts";

const strasbourg = {
  kind: "CASE_LAW",
  publisher: "European Court of Human Rights",
  jurisdictions: councilOfEurope,
  language: "en",
} as const;

const washington = {
  kind: "CASE_LAW",
  publisher: "Supreme Court of the United States",
  jurisdictions: ["US"],
  language: "en",
} as const;

/** What courts decided. */
export const firstCaseLaw: readonly FirstResource[] = [
  {
    ...strasbourg,
    title: "Siliadin v. France, no. 73316/01",
    year: 2005,
    url: "https://hudoc.echr.coe.int/eng?i=001-69891",
    issues: ["case-taking-part", "money-wages", "case-recognition"],
  },
  {
    ...strasbourg,
    title: "Rantsev v. Cyprus and Russia, no. 25965/04",
    year: 2010,
    url: "https://hudoc.echr.coe.int/eng?i=001-96549",
    issues: ["case-report", "case-recognition"],
  },
  {
    ...strasbourg,
    title: "Chowdury and Others v. Greece, no. 21884/15",
    year: 2017,
    url: "https://hudoc.echr.coe.int/eng?i=001-172701",
    issues: ["money-wages", "money-damages", "case-recognition"],
  },
  {
    ...strasbourg,
    title: "S.M. v. Croatia [GC], no. 60561/14",
    year: 2020,
    url: "https://hudoc.echr.coe.int/eng?i=001-203503",
    issues: ["case-report", "case-taking-part"],
  },
  {
    ...strasbourg,
    title: "V.C.L. and A.N. v. the United Kingdom, nos. 77587/12 and 74603/12",
    year: 2021,
    url: "https://hudoc.echr.coe.int/eng?i=001-207927",
    issues: ["record-charges", "record-clear", "case-recognition"],
  },
  {
    ...strasbourg,
    title: "Krachunova v. Bulgaria, no. 18269/18",
    year: 2023,
    url: "https://hudoc.echr.coe.int/eng?i=001-229129",
    issues: ["money-damages", "money-restitution"],
  },
  {
    ...washington,
    title: "Abbott v. Abbott, 560 U.S. 1",
    year: 2010,
    url: "https://www.law.cornell.edu/supct/html/08-645.ZS.html",
    issues: ["family-child-taken", "family-custody"],
  },
  {
    ...washington,
    title: "Golan v. Saada, 596 U.S. 666",
    year: 2022,
    url: "https://www.supremecourt.gov/opinions/21pdf/20-1034_b8dg.pdf",
    issues: ["family-child-taken", "family-custody", "safety-domestic-violence"],
  },
];
