import type { JSONWebKeySet } from "jose";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import type { Sql } from "#shared/database/sql.ts";
import type { Mount } from "#shared/http/serve-http.ts";
import { askByButton } from "#shared/issuer/ask-by-button.ts";
import { AttemptLimit } from "#shared/issuer/attempt-limit.ts";
import { errorPages } from "#shared/issuer/error-page.ts";
import { type GuardAddress, guardAddresses, guardCrowd } from "#shared/issuer/guard-address.ts";
import { configureIssuer, type IssuerAccounts } from "#shared/issuer/issuer-configuration.ts";
import { issuerPrefix } from "#shared/issuer/issuer-prefix.ts";
import type { IssuerTools } from "#shared/issuer/issuer-tools.ts";
import type { Invitations } from "#shared/issuer/join/invitations.ts";
import { mountJoining } from "#shared/issuer/join/mount-joining.ts";
import { mountIssuer } from "#shared/issuer/mount-issuer.ts";
import { noteByProvider } from "#shared/issuer/note-by-provider.ts";
import { pageHeaders } from "#shared/issuer/page.ts";
import { noPasskeysPage, ownPasskeysPage, ownPasskeysPath } from "#shared/issuer/passkey/own-passkeys.ts";
import type { Passkey } from "#shared/issuer/passkey/passkey.store.ts";
import { passkeyScriptPath } from "#shared/issuer/passkey/passkey-script.ts";
import { createPasskeySignIn } from "#shared/issuer/passkey/passkey-sign-in.ts";
import { type RelyingParty, relyingPartyOf } from "#shared/issuer/passkey/relying-party.ts";
import type { OwnPasskey, PasskeyRemoval } from "#shared/issuer/passkey/remove-own-passkey.ts";
import { discoverRedirects, RedirectingProvider } from "#shared/issuer/redirecting-provider.ts";
import type { SignInMethod } from "#shared/issuer/sign-in-method.ts";
import { boundNotes, type NoteSignIn } from "#shared/issuer/sign-in-note.ts";
import type { SignInRefusal } from "#shared/issuer/sign-in-refusal.ts";
import { readTokenKeys, type TokenKeys } from "#shared/issuer/token-keys.ts";
import { createUpstream, type Upstream } from "#shared/issuer/upstream/ask-upstream.ts";
import type { UpstreamConfig } from "#shared/issuer/upstream/upstream-settings.ts";
import { createUpstreamSignIn } from "#shared/issuer/upstream/upstream-sign-in.ts";
import type { Logger } from "#shared/logging/logger.ts";

export type IssuerOptions = {
  /** The party whose people these are. */
  party: string;
  /** How pages name it; asked anew for each page. */
  title: () => string;
  /** This service's address as others see it, without a slash at the end. */
  publicUrl: string;
  /** Where the browser's clients live. */
  clientUrl: string;
  keys: ServiceKeys;
  /** Tells of other keys later on: from then on their first signs, and all of them are published. */
  onKeys?: (listener: (keys: ServiceKeys) => void) => void;
  sql: Sql;
  accounts: IssuerAccounts;
  tools: IssuerTools;
  /** Ways to sign in besides passkeys and the account service. */
  methods: readonly SignInMethod[];
  invitations: Invitations;
  /** Whether an invitation may be taken up without passkey and account: where `methods` are enough. */
  canJoinAlone: boolean;
  /** The party's account service, where it has one. */
  upstream: UpstreamConfig | undefined;
  /** Proxies of one's own in front, each of which adds to `x-forwarded-for`. */
  proxyHops: number;
  /** Keeps a passkey that somebody adds to those they have; false when it is kept already. */
  addPasskey: (passkey: Passkey) => Promise<boolean>;
  /** Takes one away from whoever it belongs to, and records it. */
  removePasskey: (own: OwnPasskey) => Promise<PasskeyRemoval>;
  /** Ends everything that an account is signed in by, and records it. */
  endSessions: (account: string) => Promise<void>;
  /** Records sign-ins; what it throws keeps somebody from coming in unrecorded. */
  note: NoteSignIn;
  log: Logger;
  clock: () => Date;
};

export type Issuer = {
  /** Its own pages and endpoints, and the page of its invitations. */
  mounts: Mount[];
  /** The exact `iss` of its tokens. */
  issuer: string;
  /** Of the moment: it changes when keys are rotated. */
  readonly publicJwks: JSONWebKeySet;
};

/** Enough for whoever mistypes a PIN; each further attempt waits. */
const perAccount = { burst: 10, refillMs: 6_000, maxKeys: 20_000 } as const;

type Parts = IssuerOptions & {
  issuer: string;
  tokenKeys: TokenKeys;
  headers: Record<string, string>;
  guard: GuardAddress;
  relyingParty: RelyingParty | undefined;
  service: Upstream | undefined;
  onRefused: (refusal: SignInRefusal) => void;
  onError: (error: unknown) => void;
};

/**
 * A party's own issuer: people sign in with a passkey or the party's account service; authorization code with PKCE,
 * `at+jwt` access tokens for the graph, bound by DPoP.
 * @throws AlightError CONFIGURATION when the service's keys cannot issue
 */
export async function openIssuer(options: IssuerOptions): Promise<Issuer> {
  const { publicUrl, clientUrl, title, sql, log, clock, proxyHops, upstream } = options;
  const issuer = `${publicUrl}${issuerPrefix}`;
  const relyingParty = relyingPartyOf(publicUrl, title);
  const formTargets = [new URL(clientUrl).origin, "http://127.0.0.1:*"];
  const script = relyingParty && `${issuer}${passkeyScriptPath}`;
  const parts: Omit<Parts, "tokenKeys"> = {
    ...options,
    note: boundNotes(options.note, clock),
    issuer,
    headers: pageHeaders({ formTargets, script, isSecure: publicUrl.startsWith("https:") }),
    guard: guardBoth(guardAddresses({ proxyHops, clock }), guardCrowd()),
    relyingParty,
    service: upstream && createUpstream(upstream, { issuer, sql }),
    onRefused: (code) => log.info({ code }, "sign-in.refused"),
    onError: (err) => log.error({ err }, "issuer.failed"),
  };
  const pages = await followKeys(parts);
  return {
    mounts: [pages.mount, mountJoining({ ...parts, upstream: parts.service })],
    issuer,
    get publicJwks() {
      return pages.publicJwks();
    },
  };
}

/** The provider's pages under the keys of the moment. It keeps everything in the database, so another one goes on. */
async function followKeys(parts: Omit<Parts, "tokenKeys">) {
  let tokenKeys = await readTokenKeys(parts.keys);
  let current = mountPages({ ...parts, tokenKeys });
  const exchange = async (keys: ServiceKeys) => {
    tokenKeys = await readTokenKeys(keys);
    current = mountPages({ ...parts, tokenKeys });
  };
  parts.onKeys?.((keys) => {
    exchange(keys).catch((err: unknown) => parts.log.error({ err }, "issuer.keys-unusable"));
  });
  const mount: Mount = { prefix: current.prefix, handle: (request, response) => current.handle(request, response) };
  return { mount, publicJwks: () => tokenKeys.publicJwks };
}

function mountPages(parts: Parts): Mount {
  const { issuer, title, headers, guard, relyingParty, onRefused, note, onError } = parts;
  const errorPage = errorPages(parts.clientUrl);
  const provider = createProvider(parts);
  const page = { provider, issuer, title, errorPage, methods: signInMethods(parts), onRefused, note };
  const own = relyingParty
    ? ownPasskeysPage({ ...parts, provider, relyingParty, accountService: parts.upstream?.issuer })
    : noPasskeysPage;
  const pages = new Map([[ownPasskeysPath, own]]);
  return mountIssuer({ provider, page, headers, guard, pages, onError });
}

function createProvider(parts: Parts): RedirectingProvider {
  const { issuer, log, headers, onError, note, tools } = parts;
  const provider = new RedirectingProvider(issuer, configureIssuer(parts));
  provider.proxy = true;
  provider.silent = true;
  provider.on("server_error", (_, error) => onError(error));
  provider.on("authorization.error", (_, { error }) => log.info({ code: error }, "issuer.refused"));
  provider.on("grant.error", (_, { error }) => log.info({ code: error }, "issuer.refused"));
  provider.use(noteByProvider(note, tools));
  provider.use(discoverRedirects);
  provider.use(askByButton(headers["content-security-policy"] ?? ""));
  return provider;
}

function signInMethods(parts: Parts): SignInMethod[] {
  const { relyingParty, service } = parts;
  const limit = new AttemptLimit(perAccount);
  return [
    ...(relyingParty ? [createPasskeySignIn({ ...parts, relyingParty, limit })] : []),
    ...(service ? [createUpstreamSignIn({ ...parts, upstream: service, limit })] : []),
    ...parts.methods,
  ];
}

function guardBoth(one: GuardAddress, other: GuardAddress): GuardAddress {
  return (request, response) => one(request, response) && other(request, response);
}
