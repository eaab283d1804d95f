import { countryOf } from "#shared/codes/jurisdiction.ts";
import {
  anyExploitation,
  ask,
  atWork,
  forcedCrime,
  inMarriage,
  type NeedPattern,
  ofChildren,
  pattern,
  sometimes,
} from "../need-pattern.ts";
import type { PracticeName } from "../practice.data.ts";
import { commonestPart, countries, unknownCountry } from "./country.data.ts";
import type { PlaceProfile } from "./place-profile.ts";

/** Where no language is known of a country. */
const linguaFranca = "en";

const practices: readonly PracticeName[] = [
  ...(["family", "wages", "case", "immigration", "damages", "family", "record", "wages", "case", "safety"] as const),
  ...(["immigration", "identity", "damages", "family", "benefits", "wages", "record", "case", "housing"] as const),
  ...(["debts", "immigration", "wages", "family", "case", "identity"] as const),
];

/**
 * A sensible profile of any country: its likeliest language (Unicode CLDR), its own courts, and the places abroad
 * where its people are exploited. `jurisdiction` is ISO 3166-1 alpha-2 or ISO 3166-2.
 */
export function otherPlace(jurisdiction: string): PlaceProfile {
  const country = countryOf(jurisdiction) ?? jurisdiction.slice(0, 2);
  const home = jurisdiction === country ? (commonestPart[country] ?? country) : jurisdiction;
  const { names, languages, abroad, neighbours } = countries[country] ?? unknownCountry;
  const language = likeliestLanguage(country);
  const others = languages.filter((tag) => tag !== language);
  return {
    home,
    country,
    language,
    secondLanguages: others.slice(0, 2),
    diasporaLanguages: others,
    elsewhere: neighbours.filter((place) => place !== home),
    names,
    practices,
    accreditation: undefined,
    needs: commonNeeds({
      country,
      home,
      abroad: abroad.join(" "),
      speaks: [language, ...others.slice(0, 2)].join(" "),
    }),
  };
}

function likeliestLanguage(country: string): string {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === "und" ? linguaFranca : language;
}

type Surroundings = { country: string; home: string; abroad: string; speaks: string };

/** What is asked for in every country, in its own courts and abroad. */
function commonNeeds(at: Surroundings): NeedPattern[] {
  return [...seedNeeds(at), ...furtherNeeds(at)];
}

function seedNeeds({ country, home, abroad, speaks }: Surroundings): NeedPattern[] {
  const here = `${home} ${abroad}`;
  return [
    pattern(speaks, anyExploitation, [ask("money-damages", here, { help: "beside", due: "FILING_LIMIT" })]),
    pattern(speaks, atWork, [ask("money-judgment", here, { help: "abroad" }), sometimes("money-restitution", home)]),
    pattern(speaks, atWork, [
      ask("money-wages", here, { help: "abroad", due: "FILING_LIMIT" }),
      sometimes("money-debt-bondage", home),
    ]),
    pattern(speaks, anyExploitation, [ask("status-asylum", `${country} ${abroad}`, { help: "abroad" })]),
    pattern(speaks, anyExploitation, [ask("family-reunification", `${country} ${abroad}`, { help: "abroad" })]),
    pattern(speaks, inMarriage, [
      ask("family-divorce", home),
      ask("family-custody", here, { due: "HEARING" }),
      sometimes("safety-domestic-violence", home),
    ]),
    pattern(speaks, forcedCrime, [ask("record-clear", here, { help: "abroad" })]),
    pattern(speaks, anyExploitation, [
      ask("case-taking-part", here, { due: "HEARING" }),
      sometimes("case-privacy", home),
    ]),
  ];
}

function furtherNeeds({ country, home, abroad, speaks }: Surroundings): NeedPattern[] {
  const here = `${home} ${abroad}`;
  return [
    pattern(speaks, atWork, [ask("status-return-home", abroad, { help: "abroad" }), ask("identity-passport", abroad)]),
    pattern(speaks, ofChildren, [
      ask("identity-birth-certificate", home, { help: "brief" }),
      sometimes("family-guardianship", home),
    ]),
    pattern(speaks, anyExploitation, [ask("money-victim-compensation", home, { help: "brief", due: "FILING_LIMIT" })]),
    pattern(speaks, inMarriage, [
      ask("safety-protection-order", home, { due: "HEARING" }),
      sometimes("safety-images", home),
    ]),
    pattern(speaks, anyExploitation, [
      ask("housing-emergency", home, { help: "brief" }),
      sometimes("benefits-health-coverage", home, { help: "brief" }),
    ]),
    pattern(speaks, forcedCrime, [ask("record-charges", here, { help: "abroad", due: "HEARING" })]),
    pattern(speaks, atWork, [ask("money-work-injury", here, { help: "abroad" })]),
    pattern(speaks, anyExploitation, [ask("status-not-sure", country, { help: "advice" })]),
  ];
}
