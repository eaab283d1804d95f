import { needInput, postNeed } from "../journeys/needs.ts";
import type { Person } from "../journeys/person.ts";

const places = ["US-CO", "RO", "NP", "PH"];
const groups = ["status", "family", "money"];

/** A need that somebody in each of the four organizations can help with. */
export function postWideNeed(advocate: Person, organization: string): Promise<string> {
  const issues = places.flatMap((jurisdiction) =>
    groups.map((group) => ({ issue: `${group}-not-sure`, jurisdiction })),
  );
  return postNeed(advocate, organization, needInput(issues));
}
