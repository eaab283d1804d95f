import { base64url, hashText } from "./base64url.ts";
import { keepKey, takeKey } from "./key-store.ts";
import { makeKey } from "./possession.ts";
import { clientId, requestToken, type Session } from "./session.ts";
import type { Settings } from "./settings.ts";

const journeyName = "alight-explorer-journey";

type Journey = { issuer: string; state: string; verifier: string };

/** Leaves for the issuer's own page (authorization code with PKCE, RFC 7636). */
export async function beginSignIn(issuer: string, { callbackUrl }: Settings): Promise<void> {
  const journey: Journey = { issuer, state: randomText(), verifier: randomText() };
  sessionStorage.setItem(journeyName, JSON.stringify(journey));
  await keepKey(await makeKey());
  const parameters = new URLSearchParams({
    client_id: clientId,
    redirect_uri: callbackUrl,
    response_type: "code",
    scope: "openid",
    resource: "urn:alight:graph",
    state: journey.state,
    code_challenge: await hashText(journey.verifier),
    code_challenge_method: "S256",
  });
  location.assign(`${issuer}/auth?${parameters}`);
}

/** Comes back from the issuer: undefined when this is not the way back of a sign-in that began here. */
export async function finishSignIn({ callbackUrl, issuers }: Settings): Promise<Session | undefined> {
  if (location.pathname !== "/explorer/callback") return undefined;
  const answer = new URLSearchParams(location.search);
  const journey = readJourney();
  history.replaceState(null, "", "/explorer");
  const code = answer.get("code");
  const keys = await takeKey();
  if (!journey || !keys || code === null || answer.get("state") !== journey.state) return undefined;
  if (!issuers.some(({ issuer }) => issuer === journey.issuer)) return undefined;
  const form = {
    grant_type: "authorization_code",
    code,
    redirect_uri: callbackUrl,
    code_verifier: journey.verifier,
  };
  return requestToken({ issuer: journey.issuer, keys }, form);
}

function readJourney(): Journey | undefined {
  const text = sessionStorage.getItem(journeyName);
  sessionStorage.removeItem(journeyName);
  const journey: unknown = text === null ? undefined : JSON.parse(text);
  return isJourney(journey) ? journey : undefined;
}

function isJourney(value: unknown): value is Journey {
  return typeof value === "object" && value !== null && "issuer" in value && "state" in value && "verifier" in value;
}

function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}
