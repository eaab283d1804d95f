/** How a country admits those who practise law. */
export interface LawyerAdmission {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** An admission in one part does not by itself allow practice in another part. */
  readonly bySubdivision: boolean;
  readonly law: string;
  /** URL of the provision or of the regulator that says so. */
  readonly source: string;
}

/**
 * Only countries whose source has been read (in its stored copy, on 2026-11-22). All others are unknown, Romania and
 * Nepal among them: their bar laws were found, but no provision that says it in so many words.
 */
export const lawyerAdmissions: readonly LawyerAdmission[] = [
  {
    country: "US",
    bySubdivision: true,
    law: "ABA Model Rule 5.5: a lawyer practises where admitted; every State admits by itself",
    source:
      "https://www.americanbar.org/groups/litigation/resources/newsletters/ethics-professionalism/unauthorized-practice-law-rule-55-age-covid-19-beyond/",
  },
  {
    country: "CA",
    bySubdivision: true,
    law: "14 provincial and territorial law societies license lawyers; between them only temporary mobility",
    source: "https://flsc.ca/",
  },
  {
    country: "GB",
    bySubdivision: true,
    law: "England and Wales, Scotland and Northern Ireland each have their own legal profession",
    source: "http://www.britcoun.org/governance/uklaw/routes/index.htm",
  },
  {
    country: "AU",
    bySubdivision: false,
    law: "State courts admit, but a practising certificate of one State or Territory is good in all others",
    source: "https://www.actbar.com.au/barristers/interstate-practice/",
  },
  {
    country: "PH",
    bySubdivision: false,
    law: "Rules of Court, Rule 138, section 1: whoever the Supreme Court has admitted may practise",
    source: "https://lawphil.net/courts/rules/rc_138_bar.html",
  },
];
