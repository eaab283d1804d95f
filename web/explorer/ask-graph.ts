import { provePossession } from "./possession.ts";
import { renewSession, type Session } from "./session.ts";

/** Sends one operation, with a token and a fresh proof when somebody is signed in. Tells of the session it used. */
export async function askGraph(
  { graphUrl, session }: { graphUrl: string; session: Session | undefined },
  operation: object,
): Promise<{ answer: object; session: Session | undefined }> {
  const used = session && (await renewSession(session));
  const response = await fetch(graphUrl, {
    method: "POST",
    headers: { "content-type": "application/json", ...(used ? await identify(used, graphUrl) : {}) },
    body: JSON.stringify(operation),
  });
  const answer: unknown = await response.json();
  return { answer: typeof answer === "object" && answer !== null ? answer : {}, session: used };
}

async function identify({ keys, accessToken }: Session, graphUrl: string): Promise<Record<string, string>> {
  const proof = await provePossession(keys, { method: "POST", url: graphUrl, accessToken });
  return { authorization: `DPoP ${accessToken}`, dpop: proof };
}
