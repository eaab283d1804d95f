import { z } from "zod/mini";
import { endAskingAnew, isAskedAnew } from "./ask-anew.ts";
import { openIssuerClient } from "./open-issuer-client.ts";
import { type Session, sessionOf } from "./session.ts";
import type { Issuer, Settings } from "./settings.ts";

const journeyForm = z.object({ returnTo: z.string(), isAnew: z.boolean() });

export type SignInReturn =
  | { ok: true; session: Session; returnTo: string }
  | { ok: false; organization: string | undefined };

/**
 * Leaves for the issuer's own page (authorization code with PKCE), to come back to `returnTo`. Whoever has a session
 * there comes back at once, unless they are to show anew who they are, as in a tab that was locked or left. `as`: whom the sign-in page is to expect.
 */
export async function beginSignIn(
  issuer: Issuer,
  { returnTo, isAnew: isWanted = false, as }: { returnTo: string; isAnew?: boolean; as?: string },
): Promise<void> {
  const isAnew = isWanted || isAskedAnew();
  await openIssuerClient(issuer).signinRedirect({
    state: { returnTo, isAnew },
    // Read on the way back, before there is anybody to ask which organization it was.
    url_state: issuer.organization,
    ...(isAnew ? { prompt: "login" } : {}),
    ...(as === undefined ? {} : { login_hint: as }),
  });
}

/** What came of it, on the way back. */
export async function finishSignIn({ issuers }: Settings, search: string): Promise<SignInReturn> {
  const organization = new URLSearchParams(search).get("state")?.split(";")[1];
  const issuer = issuers.find((one) => one.organization === organization);
  if (!issuer) return { ok: false, organization: undefined };
  const manager = openIssuerClient(issuer);
  try {
    const user = await manager.signinRedirectCallback();
    const journey = journeyForm.safeParse(user.state);
    // What was begun before the tab was locked or left is no answer to the question after it.
    if (isAskedAnew() && !(journey.success && journey.data.isAnew)) return { ok: false, organization };
    endAskingAnew();
    const returnTo = journey.success ? ownPath(journey.data.returnTo) : "/";
    return { ok: true, session: sessionOf(manager, issuer.organization, user), returnTo };
  } catch {
    return { ok: false, organization };
  }
}

/** Only ever a place of this client. */
function ownPath(address: string): string {
  const { origin, pathname, search } = new URL(address, location.origin);
  return origin === location.origin ? `${pathname}${search}` : "/";
}
