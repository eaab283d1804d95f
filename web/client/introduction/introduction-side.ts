import type { ResultOf } from "gql.tada";
import type { introductionFragment } from "./introduction.fragment.ts";

export type Introduction = ResultOf<typeof introductionFragment>;

/** An introduction as one of its two sides looks at it. */
export type SeenIntroduction = {
  introduction: Introduction;
  side: "HOME" | "OTHER";
  /** Of the other side, when the address led there by it: a place can be taken by it. */
  inboxItem: string | undefined;
};

/** What every part of the screen gets; `onDone` when something may have changed. */
export type StepProps = { seen: SeenIntroduction; onDone: () => void };

/** Which side somebody is on: the need's organization is the one that the introduction's id names. */
export function sideOf({ id }: Introduction, organization: string): SeenIntroduction["side"] {
  return id.startsWith(`${organization}~`) ? "HOME" : "OTHER";
}
