import { defineEntity, p } from "@mikro-orm/core";
import type { ConcernOutcome, ConcernReason, ConcernState } from "#shared/codes/concern.ts";

export const concernSources = ["REPORTED", "TOLD"] as const;
export type ConcernSource = (typeof concernSources)[number];

/** A concern that operators know of: reported to them, or told by the organization whose coordinators have it. */
export const organizationConcernSchema = defineEntity({
  name: "OrganizationConcern",
  tableName: "organization_concern",
  properties: {
    /** In the order in which they came. */
    number: p.bigint().primary().autoincrement(),
    id: p.string().unique(),
    organization: p.string(),
    responder: p.string().strictNullable(),
    reason: p.string().$type<ConcernReason>(),
    source: p.string().$type<ConcernSource>(),
    /** Whether it keeps a responder hidden by our word. One that was told is for their own organization to keep. */
    isSuspending: p.boolean().default(false),
    /** Known of those alone who came to the operators themselves. */
    reportedBy: p.string().strictNullable(),
    reportedByOrganization: p.string().strictNullable(),
    reportedAt: p.datetime(),
    state: p.string().$type<ConcernState>(),
    outcome: p.string().strictNullable().$type<ConcernOutcome>(),
    closedAt: p.datetime().strictNullable(),
  },
});

export class OrganizationConcern extends organizationConcernSchema.class {
  /** What is upheld about a responder hides them for good; with any other outcome this concern hides nobody. */
  close(outcome: ConcernOutcome, now: Date): void {
    this.state = "CLOSED";
    this.outcome = outcome;
    this.closedAt = now;
    this.isSuspending = this.responder !== null && outcome === "UPHELD";
  }
}
organizationConcernSchema.setClass(OrganizationConcern);

/** Only the order of the list, shown as its cursor. */
export const withheld = ["number"] as const;
