import { z } from "zod";
import { type AuditHead, openHead } from "#shared/audit/audit-head.ts";
import { chainForm, chainOf, isKeyOfChain } from "#shared/audit/chain-name.ts";
import { openBeginning } from "#shared/audit/epoch-beginning.ts";
import { headsHeldOf, headsRefusedOf, holdHead, newestElsewhere } from "#shared/audit/held-head.store.ts";
import type { Pool } from "#shared/database/pool.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { PartyShares } from "#shared/http/party-shares.ts";
import { type Incoming, jsonAnswer, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";
import { type SignedRouteOptions, signedRoute } from "#shared/http/signed-route.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { RecordBook } from "#shared/record/record-book.ts";

export type HeadRouteParts = SignedRouteOptions & { pool: Pool; book: RecordBook; clock: () => Date; log: Logger };

export const headsPath = "/audit/heads";
export const heldHeadsPath = "/audit/heads/held";

const headForm = z.object({ head: z.string().max(4_000) });
const questionForm = z.object({ party: z.string().regex(chainForm) });

/** At once, of one peer: each holds a connection to the database, and waits for that peer's others. */
const mostOfPeer = 2;

/** What each of them answers. */
export const headAnswer = z.object({ verdict: z.enum(["KEPT", "BEHIND", "FORK", "TOO_MANY"]) });
export const heldAnswer = z.object({ held: z.array(z.string()).max(20), refused: z.array(z.string()).max(100) });

/** Where peers leave the heads of their chains, and ask what is held of whom. */
export function headRoutes(parts: HeadRouteParts): Route[] {
  const shares = new PartyShares(mostOfPeer);
  return [
    signedRoute(parts, headsPath, (incoming, peer) => shares.run(peer.party, () => receiveHead(parts, incoming, peer))),
    signedRoute(parts, heldHeadsPath, (incoming, peer) => shares.run(peer.party, () => tellHeld(parts, incoming))),
  ];
}

async function receiveHead(parts: HeadRouteParts, { body }: Incoming, peer: Peer): Promise<Outgoing> {
  const given = headForm.safeParse(parseJson(body)).data;
  const opened = given && (await openHead(given.head));
  if (!opened) return refusal(400, "BAD_REQUEST");
  const signer = parts.book.serviceKey(opened.keyid);
  const isOwn = signer?.party === peer.party && signer.service === peer.service;
  if (!isOwn || opened.head.organization !== chainOf(peer)) return refusal(403, "FORBIDDEN");
  const now = parts.clock();
  const { before, verdict } = await parts.pool.transaction(async (sql) => ({
    before: await newestElsewhere(sql, opened.head),
    verdict: await holdHead(sql, opened, now),
  }));
  const { position, epoch } = opened.head;
  if (before !== undefined) await noteEpoch(parts, opened.head, before);
  if (verdict !== "KEPT") parts.log.error({ party: peer.party, verdict, position, epoch }, "audit.head-refused");
  return jsonAnswer(200, { verdict });
}

/** A peer's database is another one than before. A restore that it announces is told apart from anything else. */
async function noteEpoch({ book, log }: HeadRouteParts, head: AuditHead, before: number): Promise<void> {
  const { organization: party, epoch } = head;
  const opened = head.beginning === undefined ? undefined : await openBeginning(head.beginning);
  const isAnnounced = opened?.beginning.epoch === epoch && isKeyOfChain(party, book.serviceKey(opened.keyid));
  const after = opened?.beginning.after.position;
  if (isAnnounced) log.warn({ party, epoch, before, after }, "audit.restore-announced");
  else log.error({ party, epoch, before }, "audit.epoch-unannounced");
}

async function tellHeld({ pool }: HeadRouteParts, { body }: Incoming): Promise<Outgoing> {
  const question = questionForm.safeParse(parseJson(body)).data;
  if (!question) return refusal(400, "BAD_REQUEST");
  const held = await headsHeldOf(pool, question.party);
  const refused = await headsRefusedOf(pool, question.party);
  return jsonAnswer(200, { held: held.map(({ statement }) => statement), refused });
}
