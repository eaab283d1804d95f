import { decodeJwt } from "jose";
import { decodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";

/** On whose account a signed request is worked on: a party, and who of it. */
export type Caller = { party: string; who: string };

/**
 * Whoever signed the request; of what the gateway brings, the person whom it names, because everybody comes through
 * it. The name is read, not judged: the gateway has judged it, its signature covers it, and nothing is opened by it.
 * `undefined` for what the gateway asks in nobody's name, and has bounded itself.
 */
export function callerOf(headers: Readonly<Record<string, string>>, { party, service }: Peer): Caller | undefined {
  if (party !== "centre" || service !== "gateway") return { party, who: service };
  const viewer = decodeViewer(headers[viewerHeader]);
  if (viewer) return { party: viewer.organization, who: viewer.sub };
  const who = subjectIn(headers.authorization);
  return who === undefined ? undefined : { party: partitionOf(who) ?? "", who };
}

function subjectIn(authorization: string | undefined): string | undefined {
  try {
    return authorization === undefined ? undefined : decodeJwt(authorization.replace(/^DPoP /i, "")).sub;
  } catch {
    return undefined;
  }
}
