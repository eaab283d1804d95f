import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import type { Sql } from "#shared/database/sql.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { serveHttp } from "#shared/http/serve-http.ts";
import { createDemoSignIn, type DemoPerson } from "#shared/issuer/demo-sign-in.ts";
import { type Issuer, openIssuer } from "#shared/issuer/open-issuer.ts";
import type { NoteSignIn } from "#shared/issuer/sign-in-note.ts";
import { refusedFor } from "#shared/issuer/sign-in-refusal.ts";
import { createLogger } from "#shared/logging/logger.ts";

export type TestIssuer = { issuer: Issuer; publicUrl: string; client: HttpClient; close(): Promise<void> };

export const clientUrl = "http://127.0.0.1:4000";
export const explorer = { clientId: "alight-explorer", redirectUri: `${clientUrl}/explorer/callback` } as const;

export const ada: DemoPerson = {
  account: "north~0b9f2f2e-5a7a-4a53-9d6f-0c8f7a1d2b3c",
  login: "ada",
  name: "Ada <b>Lind</b>",
  roles: ["ADVOCATE", "COORDINATOR"],
};

export async function newPrivateJwk(alg: "ES256" | "EdDSA" = "ES256"): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return exportJWK(privateKey);
}

export async function newServiceKeys(alg: "ES256" | "EdDSA" = "ES256"): Promise<ServiceKeys> {
  const { x = "", d = "" } = await newPrivateJwk("EdDSA");
  return {
    development: true,
    signing: { kty: "OKP", crv: "Ed25519", x, d },
    tokens: [{ ...(await newPrivateJwk(alg)) }, { ...(await newPrivateJwk("EdDSA")) }],
    cookies: [randomUUID().repeat(2)],
  };
}

/** No invitation, no tool, no account service: what the sign-in itself does not need. */
const nothingBesides = {
  tools: { find: async () => undefined },
  invitations: { find: async () => undefined, accept: async () => refusedFor("GONE") },
  canJoinAlone: false,
  upstream: undefined,
  proxyHops: 0,
  addPasskey: async () => false,
  removePasskey: async () => "PASSKEY_GONE" as const,
  endSessions: async () => undefined,
};

/** An issuer over real HTTP; `people` is read anew at each question. */
export async function startIssuer(options: {
  sql: Sql;
  people: () => readonly DemoPerson[];
  keys: ServiceKeys;
  hasDemo: boolean;
  port: number;
  /** As others see it, when a proxy stands in front. */
  publicUrl?: string;
  note?: NoteSignIn;
}): Promise<TestIssuer> {
  const { people, port } = options;
  const publicUrl = options.publicUrl ?? `http://127.0.0.1:${port}`;
  const demo = createDemoSignIn({
    people: async () => people(),
    find: async (login) => people().find((person) => person.login === login),
  });
  const issuer = await openIssuer({
    party: "north",
    title: () => "North House",
    publicUrl,
    clientUrl,
    keys: options.keys,
    sql: options.sql,
    accounts: { find: async (account) => people().find((person) => person.account === account) },
    methods: options.hasDemo ? [demo] : [],
    ...nothingBesides,
    note: options.note ?? (async () => undefined),
    log: createLogger("issuer", "silent"),
    clock: () => new Date(),
  });
  const limits = { maxBodyBytes: 10_000, maxBodyMs: 5_000 };
  const service = await serveHttp({ host: "127.0.0.1", port, routes: [], mounts: issuer.mounts, ...limits });
  const client = createHttpClient({ connectionsPerOrigin: 4 });
  const close = async () => {
    await client.close();
    await service.close();
  };
  return { issuer, publicUrl, client, close };
}
