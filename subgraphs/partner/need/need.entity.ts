import { defineEntity, p } from "@mikro-orm/core";
import type { ExploitationCode } from "#shared/codes/exploitation.data.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import type { Trait } from "../codes/trait.ts";
import type { DueKind, IssueOutcome, IssueStatus, NeedStatus, Urgency } from "./need.codes.ts";
import { isActive, isSought, statusOfOutcome } from "./need.codes.ts";
import type { NeedContent, UnfinishedNeed } from "./need-draft.ts";

export const needIssueSchema = defineEntity({
  name: "NeedIssue",
  tableName: "need_issue",
  properties: {
    id: p.text().primary(),
    need: () => p.manyToOne(Need),
    /** Its place in the list, from 0. */
    position: p.integer(),
    issue: p.text(),
    jurisdiction: p.text(),
    help: p.text().$type<HelpKind>(),
    dueOn: p.date().strictNullable(),
    dueKind: p.text().$type<DueKind>().strictNullable(),
    status: p.text().$type<IssueStatus>(),
    outcome: p.text().$type<IssueOutcome>().strictNullable(),
  },
});

/** One legal issue of a need: a code, a place, a kind of help, a date with its kind. */
export class NeedIssue extends needIssueSchema.class {
  /** Nobody has taken it; help can still be requested by hand. */
  leaveUnmet(): void {
    this.status = "UNMET";
  }

  /** It is asked for anew. */
  lookAgain(): void {
    if (isSought(this)) this.status = "OPEN";
  }

  close(outcome: IssueOutcome): void {
    this.outcome = outcome;
    this.status = statusOfOutcome[outcome];
  }
}
needIssueSchema.setClass(NeedIssue);

export const needSchema = defineEntity({
  name: "Need",
  tableName: "need",
  properties: {
    id: p.text().primary(),
    /** Three neutral words that people say instead of a name; unique in the organization. */
    reference: p.text(),
    status: p.text().$type<NeedStatus>(),
    urgency: p.text().$type<Urgency>(),
    languages: p.array<string>(),
    isForEveryone: p.boolean(),
    onlyOrganizations: p.array<string>(),
    exceptOrganizations: p.array<string>(),
    preferredTraits: p.array<Trait>(),
    isFreeOnly: p.boolean(),
    isInPerson: p.boolean(),
    exploitation: p.array<ExploitationCode>(),
    postedAt: p.datetime(),
    postedBy: p.text(),
    heldBy: p.text(),
    changedAt: p.datetime(),
    closedAt: p.datetime().strictNullable(),
    /** Nothing of it leaves before; null once it may have. */
    leavesAt: p.datetime().strictNullable(),
    /** Of a draft: whoever posts it chooses whom to ask first. Once it is posted its search says so. */
    isByHand: p.boolean().default(false),
    /** What is missing of a draft; null when it is whole. */
    unfinished: p.json().$type<UnfinishedNeed>().strictNullable(),
    issues: () => p.oneToMany(NeedIssue).mappedBy("need").orderBy({ position: "asc" }),
  },
});

/** What one survivor needs legally now: codes only, never a story, never a name. */
export class Need extends needSchema.class {
  /** Whether somebody still works on it. */
  isActive(): boolean {
    return isActive(this.status);
  }

  /** Not posted yet: nobody outside sees it. */
  isDraft(): boolean {
    return this.status === "DRAFT";
  }

  /** Somebody has looked at the draft: it is posted, and help is looked for from now on. */
  open(now: Date): void {
    this.postedAt = now;
    this.isByHand = false;
    this.status = this.issues.getItems().some(isSought) ? "OPEN" : "MATCHED";
    this.changedAt = now;
  }

  /** Posted, and nothing of it has left yet. */
  isWaiting(): boolean {
    return this.leavesAt !== null;
  }

  waitUntil(leavesAt: Date | null): void {
    this.leavesAt = leavesAt;
  }

  /** Nothing holds it back any more. */
  leave(): void {
    this.leavesAt = null;
  }

  revise(content: Partial<NeedContent & { isByHand: boolean }>, now: Date): void {
    Object.assign(this, content);
    for (const issue of this.issues) issue.lookAgain();
    this.changedAt = now;
  }

  withdraw(now: Date): void {
    this.status = "WITHDRAWN";
    this.leavesAt = null;
    this.closedAt = now;
    this.changedAt = now;
  }

  close(outcomes: ReadonlyMap<string, IssueOutcome>, now: Date): void {
    for (const issue of this.issues) {
      const outcome = outcomes.get(issue.id);
      if (outcome !== undefined) issue.close(outcome);
    }
    this.status = "CLOSED";
    this.leavesAt = null;
    this.closedAt = now;
    this.changedAt = now;
  }
}
needSchema.setClass(Need);

/** Properties of a need that no view shows. */
export const withheld = ["changedAt"] as const;

/** Properties of an issue that no view shows. */
export const withheldOfIssue = ["need", "position"] as const;
