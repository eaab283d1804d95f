import type { IssuerAccounts } from "#shared/issuer/issuer-configuration.ts";
import type { Orm } from "../database/orm.ts";
import { rolesOf } from "../person/find-actor.ts";

/** Who holds an account: the active people, with the roles of the moment. */
export function personAccounts(orm: Pick<Orm, "fork">): IssuerAccounts {
  return {
    find: async (account) => {
      const roles = await rolesOf(orm.fork(), account);
      return roles.length > 0 ? { roles } : undefined;
    },
  };
}
