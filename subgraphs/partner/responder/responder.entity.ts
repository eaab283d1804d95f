import { defineEntity, p } from "@mikro-orm/core";
import type { HelpKind } from "../codes/help-kind.ts";
import type { Trait } from "../codes/trait.ts";
import { needsNewApproval } from "./needs-new-approval.ts";
import type { CostTerm, LanguageSkill, Profession, ResponderState } from "./responder.codes.ts";
import type { ResponderContent } from "./responder-draft.ts";

/** Where somebody may practise. Days as `YYYY-MM-DD`; unchecked until a coordinator has looked it up. */
export type Admission = {
  jurisdiction: string;
  /** Who admitted them: a bar, a court, an agency. */
  regulator: string;
  checkedOn: string | null;
  checkedBy: string | null;
};

export type SpokenLanguage = { tag: string; skill: LanguageSkill };

export const responderSchema = defineEntity({
  name: "Responder",
  tableName: "responder",
  properties: {
    id: p.text().primary(),
    name: p.text(),
    profession: p.text().$type<Profession>(),
    issues: p.array<string>(),
    help: p.array<HelpKind>(),
    languages: p.json<SpokenLanguage[]>(),
    admissions: p.json<Admission[]>(),
    isRemote: p.boolean(),
    cost: p.array<CostTerm>(),
    freePlaces: p.integer(),
    isPaused: p.boolean(),
    /** Only while they pause, because who looks after them is away; null: until somebody says otherwise. */
    pausedUntil: p.datetime().nullable(),
    /** A concern was raised about them: hidden from others until a coordinator has closed it. */
    isSuspended: p.boolean().default(false),
    /** The centre's operators have them hidden; they alone take it back. */
    isHeld: p.boolean().default(false),
    confirmedOn: p.date(),
    traits: p.array<Trait>(),
    isTrained: p.boolean(),
    isMentor: p.boolean(),
    isSponsored: p.boolean(),
    /** A responder of the same organization under whom a student works. */
    supervisor: p.text().strictNullable(),
    state: p.text().$type<ResponderState>(),
    heldBy: p.text(),
    approvedBy: p.text().strictNullable(),
    addedAt: p.datetime(),
    changedAt: p.datetime(),
    /** Of the newest card that left; 0 as long as none has. */
    cardVersion: p.integer(),
  },
});

/** A professional or a team that takes needs. */
export class Responder extends responderSchema.class {
  /** Whether other organizations may know of them. */
  isPublic(): boolean {
    return this.state === "APPROVED" && !this.isSuspended && !this.isHeld;
  }

  /** Whether nothing that was begun with them goes on by itself. Whoever is paused, or waits for a word, keeps it. */
  hasGone(): boolean {
    return this.state === "RETIRED" || this.isHeld;
  }

  /** Whether other organizations could ever know of them. */
  wasEverPublic(): boolean {
    return this.cardVersion > 0;
  }

  /** Takes over what was revised; approval is lost when a coordinator has to look again. */
  revise(content: Partial<ResponderContent>, { isByCoordinator, now }: { isByCoordinator: boolean; now: Date }): void {
    const mustWait = this.state === "APPROVED" && !isByCoordinator && needsNewApproval(this, content);
    Object.assign(this, content);
    if (mustWait) this.awaitApproval(now);
    this.changedAt = now;
  }

  awaitApproval(now: Date): void {
    this.state = "AWAITING_APPROVAL";
    this.approvedBy = null;
    this.changedAt = now;
  }

  approve(by: string, now: Date): void {
    this.state = "APPROVED";
    this.approvedBy = by;
    this.changedAt = now;
  }

  checkAdmission(jurisdiction: string, check: { on: string; by: string }, now: Date): void {
    this.admissions = this.admissions.map((admission) =>
      admission.jurisdiction === jurisdiction ? { ...admission, checkedOn: check.on, checkedBy: check.by } : admission,
    );
    this.changedAt = now;
  }

  /** A place is taken or given back; never below none, never above what anybody has. */
  changePlaces(by: number, mostPlaces: number, now: Date): void {
    this.freePlaces = Math.min(Math.max(this.freePlaces + by, 0), mostPlaces);
    this.changedAt = now;
  }

  /** Without an end, until somebody says otherwise. */
  pause(now: Date, until: Date | null = null): void {
    this.isPaused = true;
    this.pausedUntil = until;
    this.changedAt = now;
  }

  resume(now: Date): void {
    this.isPaused = false;
    this.pausedUntil = null;
    this.changedAt = now;
  }

  suspend(now: Date): void {
    this.isSuspended = true;
    this.changedAt = now;
  }

  reinstate(now: Date): void {
    this.isSuspended = false;
    this.changedAt = now;
  }

  /** As the operators say at this moment. */
  hold(isHeld: boolean, now: Date): void {
    this.isHeld = isHeld;
    this.changedAt = now;
  }

  /** Somebody says that all of it still holds. */
  confirm(now: Date): void {
    this.confirmedOn = now.toISOString().slice(0, 10);
    this.changedAt = now;
  }

  retire(now: Date): void {
    this.state = "RETIRED";
    this.changedAt = now;
  }
}
responderSchema.setClass(Responder);

/** Properties that no view shows. */
export const withheld = ["addedAt", "changedAt", "cardVersion"] as const;
