import type { Sql } from "#shared/database/sql.ts";
import { newestIntroductions } from "../introduction/introduction.store.ts";
import { needRows } from "../need/need.store.ts";
import { documentOfNeed } from "./document-of-need.ts";
import type { NeedDocument } from "./need-document.ts";

const mostIntroductions = 1_000;

/** These needs with their introductions, as a file holds them. */
export async function readDocuments(sql: Sql, ids: readonly string[]): Promise<NeedDocument[]> {
  const documents: NeedDocument[] = [];
  const all = { first: mostIntroductions - 1, after: undefined };
  for (const need of await needRows(sql, ids)) {
    const introductions = await newestIntroductions(sql, { need: need.id, person: undefined }, all);
    const { postedAt, closedAt } = need;
    const times = { postedAt: dateOf(postedAt), closedAt: closedAt && dateOf(closedAt) };
    documents.push(documentOfNeed({ ...need, ...times }, introductions));
  }
  return documents;
}

/** On a transaction's connection times are read as text. */
function dateOf(moment: Date): Date {
  return new Date(moment);
}
