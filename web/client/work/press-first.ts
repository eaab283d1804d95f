import { nextDue } from "../need/next-due.ts";
import { presses } from "./fold-work.ts";
import type { HeldNeed, HeldWork } from "./handed-work.ts";
import type { WorkItem } from "./work-item.ts";

/** A need that somebody looks after, with what of it waits, if anything does. */
export type PressingNeed = { need: HeldNeed; item: WorkItem | undefined };

/** Behind every date. */
const noDate = "9999";

const urgencies: readonly string[] = ["EMERGENCY", "SOON"];

/**
 * The needs that somebody looks after, what presses first: in the order of what waits of them, which is that of their
 * own list; then those of which nothing waits, by how soon help is needed, and by their next date.
 */
export function pressFirst(held: Pick<HeldWork, "heldNeeds" | "work">, now = new Date()): PressingNeed[] {
  const items = held.work?.edges.map(({ node }) => node) ?? [];
  const needs = held.heldNeeds?.edges.map(({ node }) => node) ?? [];
  const placed = needs.map((need) => {
    const at = items.findIndex((item) => isOf(item, need));
    return { need, item: items[at], place: at === -1 ? items.length + rankOf(need) : at };
  });
  const dateOf = ({ need }: { need: HeldNeed }) => nextDue(need.issues, now)?.on ?? noDate;
  const inOrder = placed.sort((one, other) => one.place - other.place || dateOf(one).localeCompare(dateOf(other)));
  return inOrder.map(({ need, item }) => ({ need, item }));
}

/** What waits of requests of others, which no need of theirs stands for. */
export function requestsOf({ work }: Pick<HeldWork, "work">): WorkItem[] {
  const items = work?.edges.map(({ node }) => node) ?? [];
  return items.filter(({ kind }) => kind === "INBOX_ITEM" || kind === "NAME_CHECK");
}

/** What must be done by a moment or today, by whoever leaves. */
export function pressingOf({ work }: Pick<HeldWork, "work">): WorkItem[] {
  const items = work?.edges.map(({ node }) => node) ?? [];
  return items.filter((item) => item.side === "ME" && presses(item));
}

function isOf({ kind, subject, reference }: WorkItem, need: HeldNeed): boolean {
  return subject === need.id || (kind === "INTRODUCTION" && reference !== null && reference === need.reference);
}

function rankOf({ urgency }: HeldNeed): number {
  const rank = urgencies.indexOf(urgency);
  return rank === -1 ? urgencies.length : rank;
}
