import type { HelpKind } from "../codes/help-kind.ts";
import type { Trait } from "../codes/trait.ts";
import type { CostTerm, LanguageSkill, Profession, ResponderState } from "./responder.codes.ts";

/** What somebody says of a responder, after it was checked. Days as `YYYY-MM-DD`. */
export type ResponderContent = {
  name: string;
  profession: Profession;
  issues: string[];
  help: HelpKind[];
  languages: { tag: string; skill: LanguageSkill }[];
  admissions: { jurisdiction: string; regulator: string; checkedOn: string | null; checkedBy: string | null }[];
  isRemote: boolean;
  cost: CostTerm[];
  freePlaces: number;
  traits: Trait[];
  isTrained: boolean;
  /** Stands by colleagues who take on a kind of case for the first time. */
  isMentor: boolean;
  isSponsored: boolean;
  supervisor: string | null;
};

/** What a view shows of a responder, all in all. */
export type ResponderRow = Omit<ResponderDraft, "addedAt" | "changedAt" | "cardVersion"> & {
  isSuspended: boolean;
  isHeld: boolean;
  pausedUntil?: Date | null | undefined;
};

/** A whole responder as plain data: what a store writes, one at a time or thousands. */
export type ResponderDraft = ResponderContent & {
  id: string;
  isPaused: boolean;
  confirmedOn: string;
  state: ResponderState;
  heldBy: string;
  approvedBy: string | null;
  addedAt: Date;
  changedAt: Date;
  cardVersion: number;
};
