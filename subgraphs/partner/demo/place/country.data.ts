import { words } from "../words.ts";
import {
  african,
  arabic,
  eastAsian,
  english,
  french,
  type NameList,
  nepali,
  portuguese,
  romanian,
  slavic,
  southAsian,
  spanish,
} from "./names.data.ts";

/** What is known of a country beyond its language: enough for an organization there to look like one. */
export type CountryFacts = {
  names: readonly NameList[];
  /** Second languages, then those of minorities and newcomers. */
  languages: readonly string[];
  /** Where people from there are exploited, or go on to: most of its needs abroad lie here. */
  abroad: readonly string[];
  /** Neighbours in whose courts some of its lawyers are admitted too. */
  neighbours: readonly string[];
};

function facts(names: readonly NameList[], languages: string, places: { abroad: string; neighbours: string }) {
  return { names, languages: words(languages), abroad: words(places.abroad), neighbours: words(places.neighbours) };
}

export const countries: Readonly<Record<string, CountryFacts>> = {
  AE: facts([arabic, southAsian], "en hi ur fil ne bn", { abroad: "IN PH NP BD", neighbours: "SA" }),
  AR: facts([spanish], "en qu gn pt", { abroad: "ES BO PY", neighbours: "UY CL" }),
  AU: facts([english], "zh vi ar hi th", { abroad: "NZ ID TH", neighbours: "NZ" }),
  BD: facts([southAsian], "en hi ur", { abroad: "SA AE MY IN", neighbours: "IN" }),
  BO: facts([spanish], "qu ay en", { abroad: "AR CL BR", neighbours: "AR PE" }),
  BR: facts([portuguese], "en es fr", { abroad: "PT ES IT", neighbours: "PY" }),
  CA: facts([english, french], "fr es fil hi pa", { abroad: "US MX PH", neighbours: "US-NY" }),
  CO: facts([spanish], "en", { abroad: "ES MX US CL", neighbours: "EC VE" }),
  DE: facts([english, slavic], "en ro bg pl tr uk vi ar", { abroad: "RO BG NG VN", neighbours: "AT" }),
  EC: facts([spanish], "en qu", { abroad: "ES US CO", neighbours: "CO PE" }),
  ES: facts([spanish], "en ca ro ar fr", { abroad: "RO CO PY NG", neighbours: "PT FR" }),
  ET: facts([african], "en om ti so", { abroad: "SA AE LB KW", neighbours: "KE" }),
  FR: facts([french, arabic], "en ar es ro pt", { abroad: "RO NG CI MA", neighbours: "BE" }),
  GB: facts([english, southAsian], "ro vi pl hi ur fr", { abroad: "RO VN AL NG", neighbours: "IE" }),
  GH: facts([african], "tw ee ha en", { abroad: "KW LB SA CI", neighbours: "NG" }),
  GR: facts([english], "en ar bg ro ur", { abroad: "BG RO AL BD", neighbours: "CY" }),
  GT: facts([spanish], "en quc mam kek", { abroad: "US MX", neighbours: "MX" }),
  HN: facts([spanish], "en cab", { abroad: "US GT MX", neighbours: "GT SV" }),
  ID: facts([eastAsian], "en jv su", { abroad: "MY SA HK TW", neighbours: "MY" }),
  IN: facts([southAsian, nepali], "en bn ta te ne", { abroad: "SA AE QA NP", neighbours: "NP" }),
  IT: facts([english, romanian], "en ro fr ar sq", { abroad: "RO NG AL BD", neighbours: "FR" }),
  JP: facts([eastAsian], "en zh vi fil pt ne", { abroad: "VN PH NP", neighbours: "KR" }),
  KE: facts([african], "en so am", { abroad: "SA QA AE LB", neighbours: "UG TZ" }),
  KH: facts([eastAsian], "en th vi", { abroad: "TH MY CN", neighbours: "TH" }),
  LB: facts([arabic], "fr en am", { abroad: "ET LK PH SY", neighbours: "JO" }),
  LK: facts([southAsian], "ta en", { abroad: "SA KW RO MY", neighbours: "IN" }),
  MA: facts([arabic, french], "fr es zgh", { abroad: "ES IT FR SA", neighbours: "FR" }),
  MD: facts([slavic, romanian], "ru en uk", { abroad: "RU RO TR IT", neighbours: "RO" }),
  MX: facts([spanish], "en zap", { abroad: "US US-TX US-CA GT", neighbours: "US-TX" }),
  MY: facts([eastAsian, southAsian], "en zh ta ne bn id", { abroad: "ID NP BD MM", neighbours: "SG" }),
  NG: facts([african], "yo ig ha pcm", { abroad: "IT LY FR ES", neighbours: "GH" }),
  PE: facts([spanish], "qu en ay", { abroad: "CL AR US-CO ES", neighbours: "CL BO" }),
  PL: facts([slavic], "en uk ru de", { abroad: "DE GB-EAW NL", neighbours: "DE" }),
  PT: facts([portuguese], "en fr hi ne ro", { abroad: "BR RO NP ES", neighbours: "ES" }),
  TH: facts([eastAsian], "en my lo km", { abroad: "MM KR JP AU", neighbours: "MY" }),
  UA: facts([slavic], "ru en pl", { abroad: "PL DE RU TR", neighbours: "PL" }),
  UG: facts([african], "lg en", { abroad: "AE SA OM KE", neighbours: "KE" }),
  US: facts([english, spanish], "es zh fil vi ar fr", { abroad: "MX GT PH HN", neighbours: "US-CA US-TX CA-ON" }),
  VN: facts([eastAsian], "en zh", { abroad: "GB-EAW CN TW DE", neighbours: "KH" }),
  ZA: facts([african, english], "zu xh af pt", { abroad: "MZ ZW TH", neighbours: "BW" }),
};

/** Of a country of which nothing is known here: names of several regions, the commonest places of exploitation. */
export const unknownCountry: CountryFacts = facts([english, french, spanish], "en fr", {
  abroad: "AE US IT GB-EAW",
  neighbours: "",
});

/** Where parts of the country admit lawyers, the part in which an organization is when it says no more. */
export const commonestPart: Readonly<Record<string, string>> = { US: "US-NY", CA: "CA-ON", GB: "GB-EAW" };
