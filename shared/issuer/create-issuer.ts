import type { JSONWebKeySet } from "jose";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import type { Sql } from "#shared/database/sql.ts";
import type { Mount } from "#shared/http/serve-http.ts";
import { askByButton } from "#shared/issuer/ask-by-button.ts";
import { configureIssuer, type IssuerAccounts } from "#shared/issuer/issuer-configuration.ts";
import { issuerPrefix, mountIssuer } from "#shared/issuer/mount-issuer.ts";
import { pageHeaders } from "#shared/issuer/page.ts";
import { discoverRedirects, RedirectingProvider } from "#shared/issuer/redirecting-provider.ts";
import type { SignInMethod } from "#shared/issuer/sign-in-method.ts";
import { readTokenKeys } from "#shared/issuer/token-keys.ts";
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
  methods: readonly SignInMethod[];
  log: Logger;
  clock: () => Date;
};

export type Issuer = {
  mount: Mount;
  /** The exact `iss` of its tokens. */
  issuer: string;
  /** Of the moment: it changes when keys are rotated. */
  readonly publicJwks: JSONWebKeySet;
  /** Headers of its pages, for pages beside it. */
  headers: Readonly<Record<string, string>>;
};

/**
 * A party's own issuer: authorization code with PKCE, `at+jwt` access tokens for the graph, bound by DPoP.
 * @throws AlightError CONFIGURATION when the service's keys cannot issue
 */
export async function openIssuer(options: IssuerOptions): Promise<Issuer> {
  const { log } = options;
  let current = await buildIssuer(options, options.keys);
  options.onKeys?.((keys) => {
    buildIssuer(options, keys).then(
      (next) => {
        current = next;
      },
      (err: unknown) => log.error({ err }, "issuer.keys-unusable"),
    );
  });
  const { issuer, headers } = current;
  return {
    mount: { prefix: issuerPrefix, handle: (request, response) => current.mount.handle(request, response) },
    issuer,
    headers,
    get publicJwks() {
      return current.publicJwks;
    },
  };
}

/** A provider keeps everything in the database, so another one with other keys goes on where it was. */
async function buildIssuer(options: IssuerOptions, keys: ServiceKeys): Promise<Issuer> {
  const { publicUrl, clientUrl, party, title, methods, log } = options;
  const issuer = `${publicUrl}${issuerPrefix}`;
  const tokenKeys = await readTokenKeys(keys);
  const { accounts, sql, clock } = options;
  const configuration = configureIssuer({ party, issuer, clientUrl, tokenKeys, accounts, sql, clock });
  const provider = new RedirectingProvider(issuer, configuration);
  provider.proxy = true;
  provider.silent = true;
  const onError = (error: unknown) => log.error({ err: error }, "issuer.failed");
  provider.on("server_error", (_, error) => onError(error));
  provider.on("authorization.error", (_, { error }) => log.info({ code: error }, "issuer.refused"));
  provider.on("grant.error", (_, { error }) => log.info({ code: error }, "issuer.refused"));
  const formTargets = [new URL(clientUrl).origin, "http://127.0.0.1:*"];
  const headers = pageHeaders({ formTargets, isSecure: publicUrl.startsWith("https:") });
  provider.use(discoverRedirects);
  provider.use(askByButton(headers["content-security-policy"] ?? ""));
  const mount = mountIssuer({ provider, page: { provider, issuer, title, methods }, headers, onError });
  return { mount, issuer, publicJwks: tokenKeys.publicJwks, headers };
}
