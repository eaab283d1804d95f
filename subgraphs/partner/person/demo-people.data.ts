import type { PersonRole } from "./person-role.ts";

/** One made-up person of a demonstration; `login` is what stands before the `@`. */
export type DemoPersonFacts = {
  login: "advocate" | "responder" | "coordinator";
  name: string;
  title: string;
  roles: readonly PersonRole[];
  languages: readonly string[];
};

type Cast = readonly [DemoPersonFacts, DemoPersonFacts, DemoPersonFacts];
type Given = { name: string; languages: readonly string[] };

/** Names are common ones of the place, put together at random; no real person is meant. */
export const demoCasts: Readonly<Record<string, Cast>> = {
  colorado: castOf(
    { name: "Rosa Whitfield", languages: ["en", "es"] },
    { name: "Daniel Okafor", languages: ["en", "fr"] },
    { name: "Maya Lindqvist", languages: ["en"] },
  ),
  bucharest: castOf(
    { name: "Ioana Munteanu", languages: ["ro", "en"] },
    { name: "Radu Stănescu", languages: ["ro", "fr", "en"] },
    { name: "Elena Petrache", languages: ["ro", "en"] },
  ),
  kathmandu: castOf(
    { name: "Sunita Gurung", languages: ["ne", "en", "hi"] },
    { name: "Bikash Adhikari", languages: ["ne", "en"] },
    { name: "Pratima Shrestha", languages: ["ne", "en"] },
  ),
  manila: castOf(
    { name: "Liza Villanueva", languages: ["fil", "en"] },
    { name: "Ramon Dela Cruz", languages: ["fil", "en"] },
    { name: "Teresita Aquino", languages: ["fil", "en", "ar"] },
  ),
};

/** For an organization that has no people of its own here. */
export const anyCast: Cast = castOf(
  { name: "Noor Haddad", languages: ["en", "ar"] },
  { name: "Tomás Ferreira", languages: ["en", "es"] },
  { name: "Ingrid Sorensen", languages: ["en", "fr"] },
);

/** The coordinator posts needs as well: the one of the three with two roles. */
function castOf(advocate: Given, responder: Given, coordinator: Given): Cast {
  return [
    { login: "advocate", title: "Survivor advocate", roles: ["ADVOCATE"], ...advocate },
    { login: "responder", title: "Staff attorney", roles: ["RESPONDER"], ...responder },
    { login: "coordinator", title: "Programme coordinator", roles: ["COORDINATOR", "ADVOCATE"], ...coordinator },
  ];
}
