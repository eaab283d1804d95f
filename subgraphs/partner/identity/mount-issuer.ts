import { randomUUID } from "node:crypto";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import type { Sql } from "#shared/database/sql.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { issuerPrefix } from "#shared/issuer/issuer-prefix.ts";
import { keepFirstInvitation } from "#shared/issuer/join/first-invitation.ts";
import { type Issuer, openIssuer } from "#shared/issuer/open-issuer.ts";
import type { UpstreamConfig } from "#shared/issuer/upstream/upstream-settings.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { Orm } from "../database/orm.ts";
import { inviteFirstPerson } from "../person/invite-first-person.ts";
import { issuerTools } from "../tool/find-acting-tool.ts";
import { ownSignIn } from "./change-own-sign-in.ts";
import { demoSignIn } from "./demo-page.ts";
import { noteSignIns } from "./note-sign-in.ts";
import { personAccounts } from "./person-accounts.ts";
import { personInvitations } from "./person-invitations.ts";

export type PartnerIssuerOptions = {
  organization: string;
  /** Its full name after its own record; `undefined` while no record is known. */
  nameOf: () => string | undefined;
  publicUrl: string;
  clientUrl: string;
  keys: ServiceKeys;
  onKeys?: (listener: (keys: ServiceKeys) => void) => void;
  pool: Sql;
  orm: Pick<Orm, "fork">;
  /** The organization's account service, where it has one. */
  upstream: UpstreamConfig | undefined;
  proxyHops: number;
  /** Whom to invite while nobody manages people. */
  firstPerson: string | undefined;
  stateFolder: string;
  isDevelopment: boolean;
  isDemo: boolean;
  log: Logger;
  clock: () => Date;
};

/**
 * The organization's own issuer, and the page of its invitations. The demo's way in exists in development with the
 * demo on, and nowhere else.
 * @throws AlightError CONFIGURATION when the service's keys cannot issue
 */
export async function createIssuer(options: PartnerIssuerOptions): Promise<Issuer> {
  const { organization, pool, orm, clock, publicUrl } = options;
  const hasDemoPage = options.isDevelopment && options.isDemo;
  const issuer = `${publicUrl}${issuerPrefix}`;
  const newId = () => partitionedId(organization, randomUUID());
  const inviteFirst = (login: string, token: string) =>
    inviteFirstPerson(orm.fork(), { login, token, newId, now: clock() });
  await keepFirstInvitation({ ...options, inviteFirst });
  return openIssuer({
    ...options,
    party: organization,
    title: () => options.nameOf() ?? organization,
    sql: pool,
    accounts: personAccounts(orm),
    methods: hasDemoPage ? [demoSignIn(orm, organization)] : [],
    tools: issuerTools(pool),
    invitations: personInvitations({ orm, issuer, clock, newId }),
    canJoinAlone: hasDemoPage,
    note: noteSignIns({ orm, organization, issuer, clock, newId }),
    ...ownSignIn({ orm, issuer, clock, newId }),
  });
}
