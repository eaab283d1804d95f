import { createDemoSignIn, type DemoPerson } from "#shared/issuer/demo-sign-in.ts";
import type { SignInMethod } from "#shared/issuer/sign-in-method.ts";
import type { Orm } from "../database/orm.ts";
import { demoAddress } from "../person/demo-people.ts";
import type { Person } from "../person/person.entity.ts";
import { activePeople, findPersonByLogin } from "../person/person.store.ts";

const mostShown = 50;

/**
 * The demo's way in: every active person of the organization, those who came by an invitation too. A login without
 * `@` means the demo person of that name.
 */
export function demoSignIn(orm: Pick<Orm, "fork">, organization: string): SignInMethod {
  return createDemoSignIn({
    people: async () => (await activePeople(orm.fork(), mostShown)).map((person) => shown(person, organization)),
    find: async (login) => {
      const address = login.includes("@") ? login : demoAddress(login, organization);
      const person = await findPersonByLogin(orm.fork(), address.toLowerCase());
      return person?.isActive() ? shown(person, organization) : undefined;
    },
    wordsOf: (role) => (role === "RESPONDER" ? "lawyer or expert" : role.toLowerCase()),
  });
}

function shown({ id, login, name, roles }: Person, organization: string): DemoPerson {
  const suffix = demoAddress("", organization);
  return { account: id, name, roles, login: login.endsWith(suffix) ? login.slice(0, -suffix.length) : login };
}
