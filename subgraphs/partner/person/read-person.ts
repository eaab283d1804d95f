import type { PartnerContext } from "../context.ts";
import { isPair, type Page, pageOf, readPage } from "../graph/page.ts";
import { peopleByName } from "./person.store.ts";
import { type PersonView, viewPerson } from "./person.view.ts";

/** The person; null for an id that is not there. */
export async function readPerson({ loaders }: PartnerContext, id: string): Promise<PersonView | null> {
  const person = await loaders.person.load(id);
  return person ? viewPerson(person) : null;
}

/** A page of the organization's people, by name. */
export async function listPeople(
  { em }: PartnerContext,
  paging: { first: number; after?: string | undefined },
): Promise<Page<PersonView>> {
  const request = readPage(paging, isPair);
  const people = await peopleByName(em, request);
  return pageOf(people, request, { keyOf: (person) => [person.name, person.id], view: viewPerson });
}
