import type { User, UserManager } from "oidc-client-ts";

/**
 * Somebody signed in at their organization. Token and key are held in memory alone, the key so that not even this page
 * can read it; whoever reloads the page is signed in again through their session at the organization.
 */
export type Session = {
  /** The id of the organization, or `centre`. */
  organization: string;
  /**
   * Headers for one request: the token, and a proof of possession made for it (RFC 9449). `isTokenRefused`: the token
   * was just refused, whatever time it has left.
   */
  identify(request: { method: string; url: string; isTokenRefused?: boolean }): Promise<Record<string, string>>;
  /** Forgets token and key. The session at the organization goes on. */
  forget(): Promise<void>;
  /** Leaves for the organization's page, where the session there is ended. */
  signOut(): Promise<void>;
};

/** A token is renewed this long before it runs out. */
const renewBeforeS = 30;

export function sessionOf(manager: UserManager, organization: string, signedIn: User): Session {
  let renewing: Promise<User | null> | undefined;
  const renew = async () => {
    renewing ??= manager.signinSilent().finally(() => {
      renewing = undefined;
    });
    return renewing;
  };
  const current = async (isTokenRefused: boolean) => {
    const user = await manager.getUser();
    if (!user) throw new Error("nobody is signed in");
    const isGood = !isTokenRefused && (user.expires_in ?? 0) > renewBeforeS;
    return isGood ? user : ((await renew()) ?? user);
  };
  return {
    organization,
    identify: async ({ method, url, isTokenRefused = false }) => {
      const user = await current(isTokenRefused);
      const proof = await manager.dpopProof(url, user, method);
      return { authorization: `DPoP ${user.access_token}`, dpop: proof ?? "" };
    },
    forget: () => manager.removeUser(),
    signOut: () => manager.signoutRedirect(signedIn.id_token ? { id_token_hint: signedIn.id_token } : {}),
  };
}
