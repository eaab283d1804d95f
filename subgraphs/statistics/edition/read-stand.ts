import type { Sql } from "#shared/database/sql.ts";
import type { EditionRow } from "./edition.row.ts";
import type { MaskingBook } from "./masking-book.ts";
import type { EditionStand, RoundStand } from "./move-edition.ts";
import { wholeEditions } from "./read-editions.ts";
import type { WholeEdition } from "./view-edition.ts";

/** How an edition stands, as far as it decides what comes next. */
export async function readStand(sql: Sql, edition: EditionRow, book: MaskingBook): Promise<EditionStand> {
  const [whole] = await wholeEditions(sql, [edition]);
  const { state, joinBy } = edition;
  if (!whole) return { state, joinBy, joined: [], rounds: [] };
  const joined = whole.joined.map(({ organization }) => organization);
  const rounds = whole.rounds.map((round) => standOf(round, whole));
  return { state, joinBy, joined: joined.filter((one) => book.find(one) !== undefined), rounds };
}

function standOf(
  { id, state, shareBy, participants }: WholeEdition["rounds"][number],
  { shares, refusals }: WholeEdition,
): RoundStand {
  return {
    isOpen: state === "OPEN",
    shareBy,
    participants: participants.map(({ organization }) => organization),
    received: shares.filter(({ round }) => round === id).map(({ organization }) => organization),
    declined: refusals
      .filter(({ kind, round }) => kind === "DECLINED" && round === id)
      .map(({ organization }) => organization),
  };
}
