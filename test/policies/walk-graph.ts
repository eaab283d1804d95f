import { isDeepStrictEqual } from "node:util";
import { valueAt } from "../journeys/graph-answer.ts";
import { expectedAnswer } from "./expected-answer.ts";
import { tellDifference } from "./tell-difference.ts";
import type { WalkAsker } from "./walk-asker.ts";
import type { Way } from "./walk-ways.ts";
import { unknownId, type WalkedRows } from "./walked-rows.ts";

export type Walk = {
  askers: readonly WalkAsker[];
  /** Those whose answers together are all there is to see. */
  seers: readonly WalkAsker[];
  rows: WalkedRows;
  ways: readonly Way[];
};

export type Walked = {
  questions: number /** What was answered otherwise than the table says. */;
  wrong: string[];
  truths: unknown[];
};

/** Asks every question as everybody, and holds each answer against the table. */
export async function walkGraph({ askers, seers, rows, ways }: Walk): Promise<Walked> {
  const walked: Walked = { questions: 0, wrong: [], truths: [] };
  for (const way of ways) {
    const told = await Promise.all(seers.map((seer) => askBy(seer, way)));
    const truth = told.map(({ data }) => data).reduce(mergeTruth);
    walked.truths.push(truth);
    const walkAs = async (asker: WalkAsker) => {
      const { data, text } = await askBy(asker, way);
      walked.questions++;
      const expected = expectedAnswer(asker, truth, rows.isApproved);
      // The gateway asks strangers to sign in before it looks at anything: that tells them nothing.
      const isStopped = asker.isNobody && data === undefined && text.includes('"UNAUTHENTICATED"');
      if (!isStopped && !isDeepStrictEqual(steady(data), steady(expected))) {
        const difference = tellDifference(steady(data), steady(expected));
        walked.wrong.push(`${asker.name}: ${way.name}: ${difference}`);
      }
      if (way.id?.includes("~") && isNothing(expected)) {
        walked.questions++;
        const absent = await asker.ask(way.query, { id: unknownId() });
        if (absent !== text) walked.wrong.push(`${asker.name}: ${way.name}: forbidden ${text} but absent ${absent}`);
      }
    };
    await Promise.all(askers.map(walkAs));
  }
  return walked;
}

async function askBy(asker: WalkAsker, { query, id }: Way): Promise<{ text: string; data: unknown }> {
  const text = await asker.ask(query, id === undefined ? {} : { id });
  return { text, data: valueAt(JSON.parse(text), "data") };
}

/** Whether an answer holds not even one object: what was asked for is not there. */
function isNothing(expected: unknown): boolean {
  if (Array.isArray(expected)) return expected.every(isNothing);
  return expected === null || (typeof expected === "object" && Object.values(expected).every(isNothing));
}

function mergeTruth(one: unknown, other: unknown): unknown {
  if (one === null || one === undefined) return other;
  if (Array.isArray(one) && Array.isArray(other)) return one.map((item: unknown, at) => mergeTruth(item, other[at]));
  if (typeof one !== "object" || typeof other !== "object" || other === null) return one;
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, mergeTruth(value, valueAt(other, key))]));
}

/** An answer without what differs from one moment to the next. */
function steady(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null), (key, value: unknown) =>
    (key === "asOf" || key === "cursor" || key === "endCursor" || key === "startCursor") && value !== null
      ? "some"
      : value,
  );
}
