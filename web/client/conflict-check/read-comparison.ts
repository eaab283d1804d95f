import type { Client } from "urql";
import { type Failure, failureOf } from "../graph/failure.ts";
import type { BlindAnswer } from "./compare-blindly.ts";
import { readBlindAnswer, readBlindList } from "./conflict-check.operations.ts";

export type ReadComparison = { ok: true; answer: BlindAnswer } | { ok: false; failure: Failure };

const fresh = { requestPolicy: "network-only" } as const;

/** The whole answer, chunk by chunk: it can be compared when the last is there. */
export async function readComparison(
  client: Client,
  introduction: string,
  onChunk: (part: { read: number; of: number }) => void,
): Promise<ReadComparison> {
  const { data, error } = await client.query(readBlindAnswer, { introduction }, fresh).toPromise();
  const answer = data?.introduction?.blindAnswer;
  if (!answer) return { ok: false, failure: failureOf(error) ?? "fault" };
  const list: string[] = [];
  for (let chunk = 0; chunk < answer.chunks; chunk += 1) {
    const told = await client.query(readBlindList, { introduction, chunk }, fresh).toPromise();
    const part = told.data?.introduction?.blindAnswer;
    if (part?.list === undefined || part.list === null) return { ok: false, failure: failureOf(told.error) ?? "fault" };
    list.push(part.list);
    onChunk({ read: chunk + 1, of: answer.chunks });
  }
  return { ok: true, answer: { ...answer, list } };
}
