import { councilOfEurope, everywhere, type FirstResource } from "./first-resource.ts";

const report = { kind: "REPORT", jurisdictions: everywhere, language: "en" } as const;

/** What somebody found out, or counted. */
export const firstReports: readonly FirstResource[] = [
  {
    ...report,
    title: "Global Report on Trafficking in Persons",
    publisher: "United Nations Office on Drugs and Crime",
    year: 2024,
    url: "https://www.unodc.org/unodc/en/data-and-analysis/glotip.html",
    issues: ["case-recognition"],
  },
  {
    ...report,
    title: "Global Estimates of Modern Slavery: Forced Labour and Forced Marriage",
    publisher: "International Labour Organization, Walk Free and International Organization for Migration",
    year: 2022,
    url: "https://www.ilo.org/publications/major-publications/global-estimates-modern-slavery-forced-labour-and-forced-marriage",
    issues: ["money-wages", "family-forced-marriage"],
  },
  {
    ...report,
    title: "ILO Indicators of Forced Labour",
    publisher: "International Labour Organization",
    year: 2012,
    url: "https://www.ilo.org/publications/ilo-indicators-forced-labour",
    issues: ["case-recognition", "money-wages", "money-debt-bondage"],
  },
  {
    ...report,
    title: "Trafficking in Persons Report",
    publisher: "United States Department of State",
    year: null,
    url: "https://www.state.gov/trafficking-in-persons-report/",
    issues: ["status-asylum", "case-recognition"],
  },
  {
    ...report,
    title: "GRETA: country evaluation reports",
    publisher: "Council of Europe, Group of Experts on Action against Trafficking in Human Beings",
    year: null,
    url: "https://www.coe.int/en/web/anti-human-trafficking/country-monitoring-work",
    issues: ["case-recognition", "status-trafficking-permit", "money-victim-compensation"],
    jurisdictions: councilOfEurope,
  },
  {
    ...report,
    title: "SHERLOC: Human Trafficking Knowledge Portal",
    publisher: "United Nations Office on Drugs and Crime",
    year: null,
    url: "https://sherloc.unodc.org/cld/en/v3/htms/index.html",
    issues: ["case-recognition", "record-charges", "case-taking-part"],
  },
  {
    ...report,
    title: "CTDC: Counter-Trafficking Data Collaborative",
    publisher: "International Organization for Migration",
    year: null,
    url: "https://www.ctdatacollaborative.org/",
    issues: ["case-recognition"],
  },
];
