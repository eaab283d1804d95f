import { createServer } from "node:http";
import Provider from "oidc-provider";

/**
 * An account service of its own, in a process of its own, for tests: whoever `POST /become` named last is signed in
 * wherever the flow asks. Arguments: port, redirect URI, client secret.
 */
const [port = "0", redirectUri = "", secret = ""] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;

type Account = { sub: string; email?: string; email_verified?: boolean; hd?: string };

/** Who is signed in there, and all who ever were. */
const people: { current: Account; byId: Record<string, Account> } = { current: { sub: "nobody" }, byId: {} };

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "alight-partner",
      client_secret: secret,
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: "client_secret_post",
    },
  ],
  claims: { openid: ["sub"], email: ["email", "email_verified", "hd"] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      accountId: oidc.account?.accountId ?? "",
      clientId: oidc.client?.clientId ?? "",
    });
    grant.addOIDCScope("openid email");
    await grant.save();
    return grant;
  },
  findAccount: async (_, id) => ({ accountId: id, claims: async () => people.byId[id] ?? { sub: id } }),
});
provider.silent = true;

const callback = provider.callback();
const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", issuer);
  if (url.pathname === "/become") {
    people.current = JSON.parse(url.searchParams.get("account") ?? "{}");
    people.byId[people.current.sub] = people.current;
    response.writeHead(204).end();
    return;
  }
  if (!url.pathname.startsWith("/interaction/")) return void callback(request, response);
  const isStopped = people.current.sub === "stopped";
  const result = isStopped ? { error: "access_denied" } : { login: { accountId: people.current.sub, remember: false } };
  provider.interactionFinished(request, response, result).catch(() => response.writeHead(400).end());
});
server.listen(Number(port), "127.0.0.1", () => process.stdout.write("ready\n"));
