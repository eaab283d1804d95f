import type { PartnerContext } from "../context.ts";
import type { PersonView } from "../person/person.view.ts";
import { readPerson } from "../person/read-person.ts";

/** The person that a row names, if it names one and whoever asks may see people. */
export async function readColleague(context: PartnerContext, id: string | null): Promise<PersonView | null> {
  return id === null ? null : readPerson(context, id);
}
