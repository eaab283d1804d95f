import type { KoaContextWithOIDC } from "oidc-provider";

/** The product's own clients are granted what they exist for: the sign-in itself and the graph. Nothing is asked. */
export async function grantFirstParty({ oidc }: KoaContextWithOIDC) {
  const { account, client, provider, session } = oidc;
  if (!account || !client) return undefined;
  const known = session?.grantIdFor(client.clientId);
  const kept = known === undefined ? undefined : await provider.Grant.find(known);
  if (kept?.accountId === account.accountId) return kept;
  const grant = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
}
