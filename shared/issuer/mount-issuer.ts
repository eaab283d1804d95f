import type { IncomingMessage } from "node:http";
import type { Provider } from "oidc-provider";
import type { Mount } from "#shared/http/serve-http.ts";
import { errorPage } from "#shared/issuer/error-page.ts";
import { sendPage } from "#shared/issuer/send-page.ts";
import { answerSignIn, type SignInPage } from "#shared/issuer/sign-in-page.ts";

/** Where an issuer lives below its service's address. */
export const issuerPrefix = "/oidc";

const signInPath = /^\/interaction\/([A-Za-z0-9_-]{1,64})$/;

export type IssuerMountParts = {
  provider: Provider;
  page: SignInPage;
  headers: Readonly<Record<string, string>>;
  onError: (error: unknown) => void;
};

/** Hands everything below `/oidc` to the sign-in page or to the provider. */
export function mountIssuer({ provider, page, headers, onError }: IssuerMountParts): Mount {
  const callback = provider.callback();
  return {
    prefix: issuerPrefix,
    handle: (request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const path = standBehindIssuer(request, page.issuer);
      const uid = signInPath.exec(path)?.[1];
      const answered = uid === undefined ? callback(request, response) : answerSignIn(page, { request, response, uid });
      Promise.resolve(answered).catch((error: unknown) => {
        onError(error);
        sendPage(response, 500, errorPage("server_error"));
      });
    },
  };
}

/**
 * Makes the request look as the issuer's address says: the provider builds addresses and checks proofs from what it
 * sees, and neither a proxy's way of forwarding nor a forged `Host` may have a say in that. Returns the path below
 * the issuer.
 */
function standBehindIssuer(request: IncomingMessage, issuer: string): string {
  const { host, protocol, pathname } = new URL(issuer);
  const below = (request.url ?? "").slice(issuerPrefix.length);
  const url = below.startsWith("/") ? below : `/${below}`;
  for (const name of Object.keys(request.headers)) if (name.startsWith("x-forwarded-")) delete request.headers[name];
  request.headers.host = host;
  request.headers["x-forwarded-proto"] = protocol.slice(0, -1);
  request.url = url;
  Object.assign(request, { originalUrl: `${pathname}${url}` });
  return url.split("?", 1)[0] ?? url;
}
