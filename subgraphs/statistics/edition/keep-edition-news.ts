import { appendAuditEntry, type EffectKind } from "../audit/audit-entry.store.ts";
import type { EditionRow } from "./edition.row.ts";
import { lockEdition } from "./edition.store.ts";
import type { EditionNews } from "./edition-news.ts";
import {
  countRefusals,
  deleteJoined,
  hasShare,
  insertJoined,
  insertRefusal,
  joinedOf,
  mostRefusalsOfOne,
} from "./edition-part.store.ts";
import { findRound, openRoundOf } from "./edition-round.store.ts";
import type { Kept, NewsScope } from "./news-scope.ts";
import { ringClock } from "./ring-clock.ts";
import { takeShare } from "./take-share.ts";

/** Every word of a participant takes the edition's row first, so that none crosses another or a deadline. */
export async function keepEditionNews(scope: NewsScope, news: EditionNews): Promise<void> {
  const edition = await lockEdition(scope.sql, news.edition);
  const kept = edition ? await keep(scope, edition, news) : { refusal: "UNKNOWN_EDITION" as const, round: null };
  if (kept) await refuse(scope, edition, kept);
  await ringClock(scope.sql);
}

function keep(scope: NewsScope, edition: EditionRow, news: EditionNews): Promise<Kept> {
  switch (news.kind) {
    case "JOINED":
      return keepJoined(scope, edition);
    case "LEFT":
      return keepLeft(scope, edition);
    case "SHARE":
      return takeShare(scope, edition, news.share);
    case "DECLINED":
      return keepDeclined(scope, edition, news);
    case "UNREADABLE":
      return keepUnreadable(scope, edition);
  }
}

/** Each costs every other one a key exchange. */
const mostJoined = 200;

async function keepJoined({ sql, sender, now }: NewsScope, edition: EditionRow): Promise<Kept> {
  const joined = await joinedOf(sql, [edition.id]);
  if (joined.some(({ organization }) => organization === sender)) return undefined;
  if (edition.state !== "CALLED" || now >= edition.joinBy) return { refusal: "JOINING_ENDED", round: null };
  if (joined.length >= mostJoined) return { refusal: "TOO_MANY_JOINED", round: null };
  await insertJoined(sql, edition.id, { organization: sender, joinedAt: now });
  await note({ sql, sender, now }, { kind: "PARTICIPANT_JOINED", edition: edition.id });
  return undefined;
}

/** Who has sent a share cannot take it back: it is in the sum already, and nobody can tell it apart. */
async function keepLeft({ sql, sender, now }: NewsScope, edition: EditionRow): Promise<Kept> {
  const round = await openRoundOf(sql, edition.id);
  if (edition.state !== "CALLED" && !round) return { refusal: "TOO_LATE", round: null };
  if (round && (await hasShare(sql, round.id, sender))) return { refusal: "TOO_LATE", round: round.id };
  if (!(await deleteJoined(sql, edition.id, sender))) return undefined;
  const row = { edition: edition.id, round: round?.id ?? null, organization: sender, at: now };
  if (round) await insertRefusal(sql, { ...row, kind: "DECLINED", code: "LEFT" });
  await note({ sql, sender, now }, { kind: "PARTICIPANT_LEFT", edition: edition.id });
  return undefined;
}

async function keepDeclined(
  { sql, sender, now }: NewsScope,
  edition: EditionRow,
  { round: id, code }: { round: string; code: string },
): Promise<Kept> {
  const round = await findRound(sql, { edition: edition.id, round: id });
  if (!round) return { refusal: "OTHER_ROUND", round: null };
  if (round.state !== "OPEN" || (await hasShare(sql, id, sender))) return { refusal: "TOO_LATE", round: id };
  const isIn = round.participants.some(({ organization }) => organization === sender);
  if (!isIn) return { refusal: "NOT_PARTICIPANT", round: id };
  if ((await countRefusals(sql, edition.id, sender)) >= mostRefusalsOfOne) return undefined;
  await insertRefusal(sql, {
    ...{ edition: edition.id, round: id, organization: sender },
    ...{ kind: "DECLINED", code, at: now },
  });
  await note({ sql, sender, now }, { kind: "ROUND_DECLINED", edition: edition.id, details: { round: id, code } });
  return undefined;
}

async function keepUnreadable({ sql }: NewsScope, edition: EditionRow): Promise<Kept> {
  return { refusal: "WRONG_FORMAT", round: (await openRoundOf(sql, edition.id))?.id ?? null };
}

/** Named, counted and recorded; who goes on and on is told in the log alone. */
async function refuse(
  { sql, sender, now, log }: NewsScope,
  edition: EditionRow | undefined,
  { refusal: code, round }: NonNullable<Kept>,
): Promise<void> {
  log.warn({ party: sender, code }, "edition.word-refused");
  if (!edition || (await countRefusals(sql, edition.id, sender)) >= mostRefusalsOfOne) return;
  await insertRefusal(sql, { edition: edition.id, round, organization: sender, kind: "REFUSED", code, at: now });
  await note({ sql, sender, now }, { kind: "SHARE_REFUSED", edition: edition.id, details: { code } });
}

type Noted = { kind: EffectKind; edition: string; details?: Readonly<Record<string, string>> };

function note(
  { sql, sender, now }: Pick<NewsScope, "sql" | "sender" | "now">,
  { kind, edition, details = {} }: Noted,
): Promise<void> {
  return appendAuditEntry(sql, { kind, subject: edition, actor: sender, issuer: "partner", now, details });
}
