import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { ledgerEntries } from "./edition-ledger.store.ts";
import { editionPart, newestEditionParts, roundsOf } from "./edition-part.store.ts";
import { type EditionPartView, type LedgerEntryView, viewEditionPart, viewLedgerEntry } from "./edition-part.view.ts";
import { ledgerRestoredAt } from "./restored-ledger.ts";

/** A page of the editions that were called here. */
export async function listEditions(
  { em }: PartnerContext,
  asked: { first: number; after?: string | undefined },
): Promise<Page<EditionPartView>> {
  const sql = sqlOf(em);
  const request = readPage(asked, isTimePair);
  const parts = await newestEditionParts(sql, request);
  const rounds = await roundsOf(
    sql,
    parts.map(({ edition }) => edition),
  );
  return pageOf(parts, request, {
    keyOf: ({ heardAt, edition }) => [heardAt, edition],
    view: (part) => viewEditionPart(part, rounds),
  });
}

export async function readEdition(context: PartnerContext, edition: string): Promise<EditionPartView | null> {
  const sql = sqlOf(context.forkEntityManager());
  const part = await editionPart(sql, edition);
  return part ? viewEditionPart(part, await roundsOf(sql, [edition])) : null;
}

/** When the ledger was last put back with an older state; null when never. */
export async function readRestoredAt({ em }: PartnerContext): Promise<Date | null> {
  return (await ledgerRestoredAt(sqlOf(em))) ?? null;
}

export async function readLedger({ em }: PartnerContext): Promise<LedgerEntryView[]> {
  return (await ledgerEntries(sqlOf(em))).map(viewLedgerEntry);
}
