import { sumMasked } from "#shared/mask/sum-masked.ts";
import { digestOfVector } from "#shared/mask/vector-text.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import type { EditionRow } from "./edition.row.ts";
import type { SentShare } from "./edition-news.ts";
import { hasShare, insertShare } from "./edition-part.store.ts";
import { findRound, keepSum, sumOf } from "./edition-round.store.ts";
import { judgeShare } from "./judge-share.ts";
import type { Kept, NewsScope } from "./news-scope.ts";

/**
 * Adds a share to what its round has so far and forgets it: it was never kept. Whatever is added up stays as random as
 * a single share until the last one is in.
 */
export async function takeShare(scope: NewsScope, edition: EditionRow, share: SentShare): Promise<Kept> {
  const { sql, sender, cells, now } = scope;
  const round = await findRound(sql, { edition: edition.id, round: share.round });
  const hasSent = round !== undefined && (await hasShare(sql, round.id, sender));
  const { vector, refusal = "OTHER_ROUND" } = judgeShare(share, { sender, round, hasSent, cells, now });
  if (!vector || !round) return { refusal, round: round?.id ?? null };
  const sum = await sumOf(sql, round.id);
  await keepSum(sql, round.id, sumMasked(sum ? [Uint32Array.from(sum), vector] : [vector]));
  const digest = digestOfVector(vector);
  await insertShare(sql, { round: round.id, organization: sender, digest, at: now });
  const details = { round: round.id, digest };
  await appendAuditEntry(sql, {
    ...{ kind: "SHARE_TAKEN", subject: edition.id, actor: sender, issuer: "partner" },
    ...{ now, details },
  });
  return undefined;
}
