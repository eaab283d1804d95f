import type { Sql } from "#shared/database/sql.ts";
import { type ShowingSaid, showingChanged } from "../opportunity/showing-said.ts";
import { type PeerEvent, tellPeer } from "../peer/tell-peer.ts";
import type { KeptIssue } from "./kept-issue.ts";
import type { Showing } from "./showing.entity.ts";
import { awaitedAtMost } from "./wave-end.ts";

export type ToldShowing = Pick<
  Showing,
  | "id"
  | "responder"
  | "version"
  | "state"
  | "goneBecause"
  | "issues"
  | "languages"
  | "urgency"
  | "score"
  | "shownAt"
  | "answerBy"
>;

/** Tells each responder's organization what it is shown, or that it has gone; in the transaction of the change. */
export async function tellShowings(sql: Sql, showings: readonly Showing[]): Promise<void> {
  const organizations = new Set(showings.map(({ organization }) => organization));
  for (const organization of organizations) {
    const own = showings.filter((showing) => showing.organization === organization);
    await tellPeer(sql, organization, own.flatMap(showingEvents));
  }
}

/** What a peer is told of a showing: nothing of one that it has declined itself. */
export function showingEvents(showing: ToldShowing): PeerEvent[] {
  const data = saidOf(showing);
  return data ? [{ type: showingChanged, subject: showing.id, data }] : [];
}

function saidOf(showing: ToldShowing): ShowingSaid | undefined {
  const { responder, version, state, goneBecause } = showing;
  if (goneBecause !== null) return { responder, version, goneBecause };
  if (state !== "OPEN" && state !== "OFFERED") return undefined;
  const { languages, urgency, score, shownAt } = showing;
  const shown = { issues: showing.issues.map(withoutId), languages, urgency, score };
  const times = {
    awaitedAtMost: awaitedAtMost(shownAt, urgency).toISOString(),
    answerBy: showing.answerBy.toISOString(),
  };
  return { responder, version, state, ...shown, ...times };
}

function withoutId({ issue, jurisdiction, help, dueMonth }: KeptIssue) {
  return { issue, jurisdiction, help, dueMonth };
}
