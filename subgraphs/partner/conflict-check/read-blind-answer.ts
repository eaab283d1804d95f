import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import type { IntroductionView } from "../introduction/introduction.view.ts";
import { evaluationOf, readChunk } from "./blind-question.store.ts";
import { type BlindAnswerView, viewBlindAnswer } from "./conflict-check.view.ts";

/** What to compare with, as long as it is there whole. */
export async function readBlindAnswer(
  { em }: PartnerContext,
  { id, conflict }: IntroductionView,
): Promise<BlindAnswerView | null> {
  const told = conflict.blind === "ANSWERED" ? await evaluationOf(sqlOf(em), id) : undefined;
  return told ? viewBlindAnswer(id, told) : null;
}

export async function readListChunk(
  { em }: PartnerContext,
  { introduction }: BlindAnswerView,
  chunk: number,
): Promise<string | null> {
  return (await readChunk(sqlOf(em), introduction, chunk)) ?? null;
}
