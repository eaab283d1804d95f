import type { IssuerAccounts } from "#shared/issuer/issuer-configuration.ts";
import type { Orm } from "../database/orm.ts";
import { findPerson } from "../person/person.store.ts";

/** Who holds an account: the active people, with the roles of the moment. */
export function personAccounts(orm: Pick<Orm, "fork">): IssuerAccounts {
  return {
    find: async (account) => {
      const person = await findPerson(orm.fork(), account);
      return person?.isActive() ? { roles: person.roles, login: person.login, name: person.name } : undefined;
    },
  };
}
