import { z } from "zod/mini";
import { openIssuerClient } from "./open-issuer-client.ts";
import { type Session, sessionOf } from "./session.ts";
import type { Issuer, Settings } from "./settings.ts";

const journeyForm = z.object({ returnTo: z.string() });

export type SignInReturn =
  | { ok: true; session: Session; returnTo: string }
  | { ok: false; organization: string | undefined };

/**
 * Leaves for the issuer's own page (authorization code with PKCE), to come back to `returnTo`. Whoever has a session
 * there comes back at once, unless they are to show anew who they are. `as`: whom the sign-in page is to expect.
 */
export async function beginSignIn(
  issuer: Issuer,
  { returnTo, isAnew = false, as }: { returnTo: string; isAnew?: boolean; as?: string },
): Promise<void> {
  await openIssuerClient(issuer).signinRedirect({
    state: { returnTo },
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
