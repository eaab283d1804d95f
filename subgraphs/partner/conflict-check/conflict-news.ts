import type { ChangeScope } from "../command/run-change.ts";
import { clearDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { type Introduction, lockIntroduction } from "../introduction/introduction.store.ts";
import { lockForDeadline } from "../introduction/introduction-deadlines.ts";
import { type PeerNews, peerNews } from "../peer/peer-news.ts";
import { evaluationOf, moveBlind, saveChunk, saveEvaluation } from "./blind-question.store.ts";
import {
  blindEvaluated,
  blindListed,
  blindRefused,
  evaluatedBlindly,
  listedBlindly,
  refusedBlindly,
} from "./conflict-events.ts";
import { forgetCheck } from "./forget-check.ts";
import { noteCheck } from "./note-check.ts";
import { comparisonDue } from "./quota.ts";

/** The introduction, locked, while this organization is asked blindly about it; to anything else nobody listens. */
async function askedOf(scope: ChangeScope, id: string, sender: string): Promise<Introduction | undefined> {
  const introduction = await lockIntroduction(scope.sql, id);
  return introduction?.organization === sender && isAsked(introduction) ? introduction : undefined;
}

function isAsked({ state, conflict }: Introduction): boolean {
  return state === "CONFLICT_CHECK" && conflict.way === "BLIND" && conflict.blind === "ASKED";
}

const evaluated = peerNews(
  blindEvaluated,
  evaluatedBlindly,
  async (scope, { introduction: id, ...told }, { sender }) => {
    const introduction = await askedOf(scope, id, sender);
    if (!introduction) return;
    await saveEvaluation(scope.sql, id, told);
    scope.record({ action: "conflict.hear", subject: id, details: { chunks: told.chunks } });
  },
);

/** The list comes in chunks after the answer; with the last of them it can be compared. */
const listed = peerNews(blindListed, listedBlindly, async (scope, { introduction: id, ...told }, { sender }) => {
  const introduction = await askedOf(scope, id, sender);
  const answer = introduction && (await evaluationOf(scope.sql, id));
  if (!introduction || answer?.publicKey !== told.publicKey || told.chunk >= answer.chunks) return;
  const count = await saveChunk(scope.sql, { introduction: id, ...told });
  if (count < answer.chunks) return;
  await moveBlind(scope.sql, id, "ANSWERED");
  await clearDeadline(scope.sql, { kind: comparisonDue, subject: id });
  const conflict = { ...introduction.conflict, blind: "ANSWERED" } as const;
  await noteCheck(scope, { before: introduction, conflict }, { kind: "ANSWER_BLINDLY", action: "conflict.answer" });
});

const refused = peerNews(blindRefused, refusedBlindly, async (scope, { introduction: id, why }, { sender }) => {
  const introduction = await askedOf(scope, id, sender);
  if (introduction) await lapse(scope, introduction, why);
});

/** No answer will come: somebody looks instead, and whoever waits is told. */
async function lapse(scope: ChangeScope, introduction: Introduction, code: string): Promise<void> {
  const conflict = await forgetCheck(scope.sql, introduction, "OVER");
  await clearDeadline(scope.sql, { kind: comparisonDue, subject: introduction.id });
  const note = { kind: "LAPSE_COMPARISON", code, action: "conflict.lapse" } as const;
  await noteCheck(scope, { before: introduction, conflict }, note);
}

export const comparisonDeadline: DeadlineKind = {
  kind: comparisonDue,
  pass: async (scope, id) => {
    const introduction = await lockForDeadline(scope, comparisonDue, id);
    if (introduction && isAsked(introduction)) await lapse(scope, introduction, "NO_ANSWER");
  },
};

/** What is heard at the home of a blind comparison. */
export const conflictNews: readonly PeerNews[] = [evaluated, listed, refused];
