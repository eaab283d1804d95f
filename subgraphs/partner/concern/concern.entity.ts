import { defineEntity, p } from "@mikro-orm/core";
import type { ConcernOutcome, ConcernReason, ConcernState } from "#shared/codes/concern.ts";

export const concernSchema = defineEntity({
  name: "Concern",
  tableName: "concern",
  properties: {
    id: p.text().primary(),
    responder: p.text(),
    /** What they were called when it was reported. */
    responderName: p.text().default(""),
    reason: p.text().$type<ConcernReason>(),
    /** Whether it keeps the responder hidden from others as long as it is open. */
    isSuspending: p.boolean(),
    reportedBy: p.text(),
    /** After the reporter's issuer, never after what their token says. */
    reportedByOrganization: p.text(),
    reportedAt: p.datetime(),
    state: p.text().$type<ConcernState>(),
    outcome: p.text().strictNullable().$type<ConcernOutcome>(),
    closedBy: p.text().strictNullable(),
    closedAt: p.datetime().strictNullable(),
  },
});

/** Somebody's word that something is wrong with a responder: a code, and who gave it. */
export class Concern extends concernSchema.class {
  close(outcome: ConcernOutcome, by: string, now: Date): void {
    this.state = "CLOSED";
    this.outcome = outcome;
    this.closedBy = by;
    this.closedAt = now;
  }
}
concernSchema.setClass(Concern);

/** Properties that no view shows: kept so that nobody escapes a concern by another name. */
export const withheld = ["responderName"] as const;
