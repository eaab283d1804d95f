import { defineEntity, p } from "@mikro-orm/core";
import type { Urgency } from "../need/need.codes.ts";
import type { NeedRow } from "../need/need-draft.ts";
import type { DeclineReason } from "../opportunity/decline-reason.ts";
import { type GoneReason, liveStates, type OpportunityState, stateOfGone } from "../opportunity/opportunity.codes.ts";
import { isInAudience } from "./is-in-audience.ts";
import { issuesToShow } from "./issues-to-show.ts";
import { issueIdsOf, type KeptIssue, keptIssue } from "./kept-issue.ts";

export const showingSchema = defineEntity({
  name: "Showing",
  tableName: "showing",
  properties: {
    id: p.text().primary(),
    need: p.text(),
    responder: p.text(),
    /** The responder's. */
    organization: p.text(),
    isStateBody: p.boolean(),
    issues: p.json<KeptIssue[]>(),
    languages: p.array<string>(),
    urgency: p.text().$type<Urgency>(),
    /** Hundredths of a point. */
    score: p.integer(),
    wave: p.integer(),
    state: p.text().$type<OpportunityState>(),
    goneBecause: p.text().$type<GoneReason>().strictNullable(),
    declinedBecause: p.text().$type<DeclineReason>().strictNullable(),
    shownAt: p.datetime(),
    /** As long the next are not asked; then it can still be answered for a while. */
    awaitedUntil: p.datetime(),
    answerBy: p.datetime(),
    changedAt: p.datetime(),
    /** Grows with every change, also over a restore of an older state: it is no less than the time in milliseconds. */
    version: p.bigint("number"),
  },
});

/** That a need of ours was shown to one responder, and what of it. */
export class Showing extends showingSchema.class {
  isLive(): boolean {
    return liveStates.some((state) => state === this.state);
  }

  /** Whether an answer may come of it soon: also of the request by name that took its place. */
  isAwaited(now: Date): boolean {
    return this.isLive() || (this.goneBecause === "ASKED" && this.awaitedUntil > now);
  }

  go(because: GoneReason, now: Date): void {
    this.state = stateOfGone[because];
    this.goneBecause = because;
    this.touch(now);
  }

  /** Somebody of the responder's organization has offered help. */
  offer(now: Date): void {
    this.state = "OFFERED";
    this.touch(now);
  }

  decline(because: DeclineReason, now: Date): void {
    this.state = "DECLINED";
    this.declinedBecause = because;
    this.touch(now);
  }

  /** Shows what of `need` still fits, or goes with it. @returns whether anything changed */
  follow(need: NeedRow, now: Date): boolean {
    const because = whyGone(this, need);
    if (because === undefined) return this.showIssues(stillShown(this, need), need, now);
    this.go(because, now);
    return true;
  }

  /** Shows these issues of the need, and the rest as it is now. @returns whether anything changed */
  showIssues(ids: readonly string[], need: NeedRow, now: Date): boolean {
    const issues = [...need.issues].filter(({ id }) => ids.includes(id)).map(keptIssue);
    const shown = { issues, languages: [...need.languages], urgency: need.urgency };
    const { languages, urgency } = this;
    if (JSON.stringify(shown) === JSON.stringify({ issues: this.issues.map(inOrder), languages, urgency }))
      return false;
    Object.assign(this, shown);
    this.touch(now);
    return true;
  }

  /** With a newer version than any before. */
  touch(now: Date): void {
    this.changedAt = now;
    this.version = Math.max(this.version + 1, now.getTime());
  }
}
showingSchema.setClass(Showing);

type Shown = Pick<Showing, "organization" | "isStateBody" | "issues">;

/** Why a showing goes with what its need is now; undefined when something of it stays. */
function whyGone(showing: Shown, need: NeedRow): GoneReason | undefined {
  if (need.status === "WITHDRAWN" || need.status === "CLOSED") return need.status;
  if (!isInAudience(need, showing.organization, showing.isStateBody)) return "CHANGED";
  if (stillShown(showing, need).length > 0) return undefined;
  const held = [...need.issues].filter(({ status }) => status === "HELD").map(({ id }) => id);
  return showing.issues.some(({ id }) => held.includes(id)) ? "TAKEN" : "CHANGED";
}

/** What of it is still looked for, as it was when it was found to fit. */
function stillShown({ issues }: Shown, need: NeedRow): string[] {
  const now = new Map([...need.issues].map((issue) => [issue.id, issue]));
  const same = issues.filter((was) => {
    const is = now.get(was.id);
    return is?.issue === was.issue && is.jurisdiction === was.jurisdiction && is.help === was.help;
  });
  const ids = same.map(({ id }) => id);
  return issuesToShow(issueIdsOf(need), ids, new Map());
}

/** The database gives the properties back in another order. */
function inOrder({ id, issue, jurisdiction, help, dueMonth }: KeptIssue): KeptIssue {
  return { id, issue, jurisdiction, help, dueMonth };
}

/** Properties that no view shows. */
export const withheld = ["need", "isStateBody", "languages", "urgency", "changedAt", "version"] as const;
