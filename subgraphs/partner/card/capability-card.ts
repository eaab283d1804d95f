import type { HelpKind } from "../codes/help-kind.ts";
import type { Trait } from "../codes/trait.ts";
import { availabilityOf } from "../responder/availability.ts";
import type { Availability, CostTerm, LanguageSkill, Profession } from "../responder/responder.codes.ts";
import type { ResponderDraft } from "../responder/responder-draft.ts";

/** What matching knows of a responder: codes, no name, no contact, no text, no number of places. */
export type CapabilityCard = {
  responder: string;
  removed: false;
  profession: Profession;
  issues: string[];
  help: HelpKind[];
  jurisdictions: string[];
  languages: { tag: string; skill: LanguageSkill }[];
  remote: boolean;
  cost: CostTerm[];
  availability: Availability;
  confirmedOn: string;
  traits: Trait[];
  trained: boolean;
};

export type RemovedCard = { responder: string; removed: true };

export type Card = CapabilityCard | RemovedCard;

/** A row of `responder` as far as a card goes: an entity or plain data. */
export type CardSource = Omit<
  ResponderDraft,
  "heldBy" | "approvedBy" | "addedAt" | "changedAt" | "name" | "isMentor"
> & {
  isSuspended: boolean;
  isHeld: boolean;
};

/** The card of a responder as it is now. Whoever is not approved, or hidden, has none. Lists are sorted: a card has one form. */
export function cardOf(responder: CardSource): Card {
  const isShown = responder.state === "APPROVED" && !responder.isSuspended && !responder.isHeld;
  if (!isShown) return { responder: responder.id, removed: true };
  return {
    responder: responder.id,
    removed: false,
    profession: responder.profession,
    issues: [...responder.issues].sort(),
    help: [...responder.help].sort(),
    jurisdictions: checkedJurisdictions(responder),
    languages: [...responder.languages].sort((a, b) => compare(a.tag, b.tag)).map(({ tag, skill }) => ({ tag, skill })),
    remote: responder.isRemote,
    cost: [...responder.cost].sort(),
    availability: availabilityOf(responder),
    confirmedOn: responder.confirmedOn,
    traits: [...responder.traits].sort(),
    trained: responder.isTrained,
  };
}

/** Only what a coordinator has checked; experts and interpreters practise nowhere. */
export function checkedJurisdictions({
  profession,
  admissions,
}: Pick<CardSource, "profession" | "admissions">): string[] {
  if (profession === "EXPERT" || profession === "INTERPRETER") return [];
  return admissions
    .filter((admission) => admission.checkedOn !== null)
    .map((admission) => admission.jurisdiction)
    .sort();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
