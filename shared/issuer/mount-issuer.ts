import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { leadToPublic } from "#shared/http/lead-to-public.ts";
import type { Mount } from "#shared/http/serve-http.ts";
import type { GuardAddress } from "#shared/issuer/guard-address.ts";
import { issuerPrefix } from "#shared/issuer/issuer-prefix.ts";
import { passkeyScript, passkeyScriptPath } from "#shared/issuer/passkey/passkey-script.ts";
import { isZeroIn } from "#shared/issuer/read-form.ts";
import { sendPage, sendTo } from "#shared/issuer/send-page.ts";
import { answerSignIn, type SignInPage } from "#shared/issuer/sign-in-page.ts";
import { returnPath, wayBack } from "#shared/issuer/upstream/upstream-state.ts";

const signInPath = /^\/interaction\/([A-Za-z0-9_-]{1,64})(?:\/([a-z]{1,20})(\/back)?)?$/;

export type IssuerMountParts = {
  provider: Provider;
  page: SignInPage;
  headers: Readonly<Record<string, string>>;
  guard: GuardAddress;
  /** Pages beside the sign-in, by their path below the issuer. */
  pages: ReadonlyMap<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>>;
  onError: (error: unknown) => void;
};

type Visit = { request: IncomingMessage; response: ServerResponse; path: string };

/** Hands everything below `/oidc` to the sign-in page or to the provider. */
export function mountIssuer(parts: IssuerMountParts): Mount {
  const { provider, page, headers, guard, onError } = parts;
  const callback = provider.callback();
  const answer = async ({ request, response, path }: Visit): Promise<void> => {
    const search = new URLSearchParams((request.url ?? "").split("?")[1] ?? "");
    const [, uid, method, back] = signInPath.exec(path) ?? [];
    if (uid !== undefined) {
      const away = method === undefined ? {} : { away: { method, isBack: back !== undefined, search } };
      return answerSignIn(page, { request, response, uid, ...away });
    }
    if (path === passkeyScriptPath) return sendScript(response);
    if (path === returnPath) return leadBack(page, response, search);
    const beside = parts.pages.get(path);
    await (beside ? beside(request, response) : callback(request, response));
  };
  return {
    prefix: issuerPrefix,
    handle: (request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (leadToPublic(request, response, page.issuer.slice(0, -issuerPrefix.length))) return;
      if (!guard(request, response)) return;
      if (isZeroIn(request.url ?? "")) return sendPage(response, 400, page.errorPage("invalid_request"));
      const path = standBehindIssuer(request, page.issuer);
      answer({ request, response, path }).catch((error: unknown) => {
        onError(error);
        sendPage(response, 500, page.errorPage("server_error"));
      });
    },
  };
}

function sendScript(response: ServerResponse): void {
  const body = Buffer.from(passkeyScript);
  const type = { "content-type": "text/javascript; charset=utf-8", "content-length": String(body.byteLength) };
  response.writeHead(200, type);
  response.end(body);
}

/** The answer of an account service goes on to the page that asked, whose cookie it gets there. */
function leadBack({ issuer, errorPage }: SignInPage, response: ServerResponse, search: URLSearchParams): void {
  const path = wayBack(search.get("state") ?? "");
  if (path === undefined) sendPage(response, 400, errorPage("session_not_found"));
  else sendTo(response, `${issuer.slice(0, -issuerPrefix.length)}${path}?${search}`);
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
