import type { Sql } from "#shared/database/sql.ts";
import { toBase64url } from "#shared/seal/bytes.ts";
import { tellPeer } from "../peer/tell-peer.ts";
import { answeredRequests } from "./blind-request.store.ts";
import type { ComputedAnswer } from "./compute-answer.ts";
import type { BlindRefusal } from "./conflict-check.codes.ts";
import { blindEvaluated, blindListed, blindRefused, chunkEntries } from "./conflict-events.ts";

/** Tells a home the answer, and the list in chunks that fit into what is carried at once. */
export async function tellEvaluation(
  sql: Sql,
  { introduction, home }: { introduction: string; home: string },
  { publicKey: key, evaluated, proof, list }: ComputedAnswer,
): Promise<void> {
  const publicKey = toBase64url(key);
  const chunks = chunksOf(list);
  const answer = { publicKey, evaluated: evaluated.map(toBase64url), proof: toBase64url(proof), chunks: chunks.length };
  await tellPeer(sql, home, [
    { type: blindEvaluated, subject: introduction, data: { introduction, ...answer } },
    ...chunks.map((entries, chunk) => ({
      type: blindListed,
      subject: introduction,
      data: { introduction, publicKey, chunk, entries },
    })),
  ]);
}

function chunksOf(list: readonly Uint8Array[]): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < list.length; start += chunkEntries) {
    chunks.push(toBase64url(Buffer.concat(list.slice(start, start + chunkEntries))));
  }
  return chunks;
}

/** Tells a home that there is no answer for it. */
export async function tellNoAnswer(
  sql: Sql,
  { introduction, home, why }: { introduction: string; home: string; why: BlindRefusal },
): Promise<void> {
  await tellPeer(sql, home, [{ type: blindRefused, subject: introduction, data: { introduction, why } }]);
}

/** Answers are kept nowhere: a home that lost one is told that somebody has to look. */
export async function tellAnswersAgain(sql: Sql, home: string): Promise<void> {
  for (const introduction of await answeredRequests(sql, home)) {
    await tellNoAnswer(sql, { introduction, home, why: "ASKED_BEFORE" });
  }
}
