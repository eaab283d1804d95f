import type { ResponderContent } from "./responder-draft.ts";

const vouchedFor = [
  "name",
  "profession",
  "issues",
  "help",
  "admissions",
  "supervisor",
  "isTrained",
  "isMentor",
] as const;

type VouchedFor = Pick<ResponderContent, (typeof vouchedFor)[number]>;

/**
 * Whether a revision changes what a coordinator's approval vouches for: who it is, what they do, where they may
 * practise, under whom, their training, and that they can stand by others. Places, languages, cost, traits and the like change freely.
 */
export function needsNewApproval(before: VouchedFor, content: Partial<ResponderContent>): boolean {
  return vouchedFor.some((name) => content[name] !== undefined && !isSame(before[name], content[name]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
