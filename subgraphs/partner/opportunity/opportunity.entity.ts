import { defineEntity, p } from "@mikro-orm/core";
import type { Urgency } from "../need/need.codes.ts";
import type { DeclineReason } from "./decline-reason.ts";
import { type GoneReason, type OpportunityState, type ShownIssue, stateOfGone } from "./opportunity.codes.ts";
import type { ShowingLive, ShowingSaid } from "./showing-said.ts";

export const opportunitySchema = defineEntity({
  name: "Opportunity",
  tableName: "opportunity",
  properties: {
    id: p.text().primary(),
    /** By what its home knows it: the showing's id, which tells nothing of the need. */
    needId: p.text(),
    home: p.text(),
    responder: p.text(),
    issues: p.json<ShownIssue[]>(),
    dueOrder: p.text(),
    languages: p.array<string>(),
    urgency: p.text().$type<Urgency>(),
    /** Hundredths of a point. */
    score: p.integer(),
    state: p.text().$type<OpportunityState>(),
    goneBecause: p.text().$type<GoneReason>().strictNullable(),
    declinedBecause: p.text().$type<DeclineReason>().strictNullable(),
    /** As long an answer is awaited before others are asked too, in our person's working time. */
    awaitedUntil: p.datetime(),
    answerBy: p.datetime(),
    receivedAt: p.datetime(),
    changedAt: p.datetime(),
    /** Of the home's word that it holds: an older one never wins. */
    version: p.bigint("number"),
  },
});

/** A need that fits one of our responders, exactly as its home chose to show it. */
export class Opportunity extends opportunitySchema.class {
  isOpen(): boolean {
    return this.state === "OPEN";
  }

  /** Takes over the home's word. @returns whether it was news: neither older than what we have nor about something that we declined */
  hear(said: ShowingSaid, now: Date): boolean {
    if (this.state === "DECLINED" || said.version <= this.version) return false;
    this.version = said.version;
    if ("goneBecause" in said) this.go(said.goneBecause, now);
    else this.show(said, now);
    return true;
  }

  decline(because: DeclineReason, now: Date): void {
    this.state = "DECLINED";
    this.declinedBecause = because;
    this.changedAt = now;
  }

  go(because: GoneReason, now: Date): void {
    this.state = stateOfGone[because];
    this.goneBecause = because;
    this.changedAt = now;
  }

  show(said: ShowingLive, now: Date): void {
    Object.assign(this, shownFields(said));
    if (this.answerBy <= now) {
      this.go("EXPIRED", now);
      return;
    }
    this.state = this.state === "OFFERED" ? "OFFERED" : said.state; // its home may not have heard of our offer yet
    this.goneBecause = null;
    this.changedAt = now;
  }
}
opportunitySchema.setClass(Opportunity);

/** What a home's word says of an opportunity, as columns; how long an answer is awaited is our own to say. */
export function shownFields({ issues, languages, urgency, score, answerBy }: ShowingLive) {
  return { issues, languages, urgency, score, answerBy: new Date(answerBy), dueOrder: dueOrderOf(issues) };
}

/** After every month. */
const noMonth = "9999-99";

export function dueOrderOf(issues: readonly ShownIssue[]): string {
  const [nearest = noMonth] = issues.map(({ dueMonth }) => dueMonth ?? noMonth).sort();
  return nearest;
}

/** Properties that no view shows. */
export const withheld = ["dueOrder", "changedAt", "version"] as const;
