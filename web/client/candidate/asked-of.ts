import { isLive } from "../need/read-asked.ts";
import type { Asking, AskingIssue } from "./candidate-types.ts";

/** Issues for which somebody can be asked: also those for which nobody was found so far. */
export function openIssues({ issues }: Asking): AskingIssue[] {
  return issues.filter(({ status, outcome }) => status === "OPEN" || (status === "UNMET" && outcome === null));
}

/** What is under way with a responder; the newest. */
export function askedOf(asking: Asking, responder: string | undefined) {
  return introducedTo(asking, responder).find(isLive);
}

/** What was under way with a responder and has ended; the newest. */
export function askedBefore(asking: Asking, responder: string | undefined) {
  return introducedTo(asking, responder).find((one) => !isLive(one));
}

function introducedTo({ introductions }: Asking, responder: string | undefined) {
  return introductions?.edges.map(({ node }) => node).filter((one) => one.responderId === responder) ?? [];
}
