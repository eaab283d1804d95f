import type { JSONWebKeySet } from "jose";
import type { Viewer } from "#shared/auth/viewer.ts";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import { openPool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import type { Mount } from "#shared/http/serve-http.ts";
import { createDemoSignIn, type DemoPerson } from "#shared/issuer/demo-sign-in.ts";
import { keepFirstInvitation } from "#shared/issuer/join/first-invitation.ts";
import { openIssuer } from "#shared/issuer/open-issuer.ts";
import type { UpstreamConfig } from "#shared/issuer/upstream/upstream-settings.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { centreInvitations, inviteFirst } from "./centre-invitations.ts";
import {
  type ActiveCentrePerson,
  activeCentrePeople,
  addMissingCentrePeople,
  findActiveById,
  findActiveByLogin,
} from "./centre-person.store.ts";
import { ownSignIn } from "./change-own-sign-in.ts";
import { currentViewer } from "./current-viewer.ts";
import { demoCentre } from "./demo-centre.data.ts";
import { noteCentreSignIns } from "./note-sign-in.ts";

export type CentreIssuerOptions = {
  publicUrl: string;
  clientUrl: string;
  keys: ServiceKeys;
  onKeys?: (listener: (keys: ServiceKeys) => void) => void;
  databaseUrl: string;
  /** The centre's account service, where it has one. */
  upstream: UpstreamConfig | undefined;
  proxyHops: number;
  /** Whom to invite while there is no operator. */
  firstPerson: string | undefined;
  stateFolder: string;
  isDevelopment: boolean;
  isDemo: boolean;
  log: Logger;
  clock: () => Date;
};

export type MountedIssuer = {
  mounts: Mount[];
  issuer: string;
  readonly publicJwks: JSONWebKeySet;
  /** Who asks, with the roles of the moment for people of the centre. */
  viewerNow(viewer: Viewer | undefined): Promise<Viewer | undefined>;
  close(): Promise<void>;
};

const atCentre = "@centre";

/**
 * The issuer of the centre's own people, over the directory's database, whose tables are there.
 * @throws AlightError CONFIGURATION when the service's keys cannot issue
 */
export async function createIssuer(options: CentreIssuerOptions): Promise<MountedIssuer> {
  const { log, clock } = options;
  const onError = (error: unknown) => log.error({ err: error }, "issuer.database");
  const pool = openPool({ url: options.databaseUrl, maxConnections: 4, statementTimeoutMs: 5_000, onError });
  const hasDemo = options.isDevelopment && options.isDemo;
  try {
    if (hasDemo) await pool.transaction((sql) => addMissingCentrePeople(sql, demoCentre, clock()));
    await keepFirstInvitation({ ...options, inviteFirst: inviteFirst(pool, clock) });
    const opened = await openIssuer({
      ...options,
      party: "centre",
      title: () => "the centre",
      sql: pool,
      accounts: { find: (account) => findActiveById(pool, account) },
      methods: hasDemo ? [demoSignIn(pool)] : [],
      tools: { find: async () => undefined }, // the centre has none
      invitations: centreInvitations({ pool, clock }),
      canJoinAlone: hasDemo,
      note: noteCentreSignIns(pool, clock),
      ...ownSignIn(pool, clock),
    });
    const viewerNow = (viewer: Viewer | undefined) => currentViewer(pool, viewer);
    const { mounts, issuer } = opened;
    return {
      mounts,
      issuer,
      get publicJwks() {
        return opened.publicJwks;
      },
      viewerNow,
      close: () => pool.close(),
    };
  } catch (error) {
    await pool.close();
    throw error;
  }
}

function demoSignIn(sql: Sql) {
  return createDemoSignIn({
    people: async () => (await activeCentrePeople(sql)).map(shown),
    find: async (login) => {
      const found = await findActiveByLogin(sql, login.includes("@") ? login : `${login}${atCentre}`);
      return found && shown(found);
    },
  });
}

function shown({ id, login, name, roles }: ActiveCentrePerson): DemoPerson {
  return { account: id, name, roles, login: login.replace(atCentre, "") };
}
