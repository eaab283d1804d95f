import { randomUUID } from "node:crypto";
import type { JSONWebKeySet } from "jose";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import type { Sql } from "#shared/database/sql.ts";
import type { Mount } from "#shared/http/serve-http.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { openIssuer } from "#shared/issuer/create-issuer.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { Orm } from "../database/orm.ts";
import { demoSignIn } from "./demo-page.ts";
import { mountInvitations } from "./invitation-page.ts";
import { personAccounts } from "./person-accounts.ts";

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
  isDevelopment: boolean;
  isDemo: boolean;
  log: Logger;
  clock: () => Date;
};

export type MountedIssuer = {
  mounts: Mount[];
  issuer: string;
  readonly publicJwks: JSONWebKeySet;
  close(): Promise<void>;
};

/**
 * The organization's own issuer, and the page of its invitations. The demo's way in exists in development with the
 * demo on, and nowhere else.
 * @throws AlightError CONFIGURATION when the service's keys cannot issue
 */
export async function createIssuer(options: PartnerIssuerOptions): Promise<MountedIssuer> {
  const { organization, publicUrl, clientUrl, keys, pool, orm, log, clock } = options;
  const title = () => options.nameOf() ?? organization;
  const hasDemoPage = options.isDevelopment && options.isDemo;
  const issuer = await openIssuer({
    party: organization,
    title,
    publicUrl,
    clientUrl,
    keys,
    ...(options.onKeys ? { onKeys: options.onKeys } : {}),
    sql: pool,
    accounts: personAccounts(orm),
    methods: hasDemoPage ? [demoSignIn(orm, organization)] : [],
    log,
    clock,
  });
  const invitations = mountInvitations({
    orm,
    title,
    issuer: issuer.issuer,
    headers: issuer.headers,
    canJoin: hasDemoPage,
    clock,
    newId: () => partitionedId(organization, randomUUID()),
    onError: (error) => log.error({ err: error }, "invitation.failed"),
  });
  return {
    mounts: [issuer.mount, invitations],
    issuer: issuer.issuer,
    get publicJwks() {
      return issuer.publicJwks;
    },
    close: async () => undefined,
  };
}
