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
    /** Known of those alone who came to the operators themselves. */
    reportedBy: p.string().strictNullable(),
    reportedByOrganization: p.string().strictNullable(),
    reportedAt: p.datetime(),
    state: p.string().$type<ConcernState>(),
    outcome: p.string().strictNullable().$type<ConcernOutcome>(),
    closedAt: p.datetime().strictNullable(),
  },
});

export class OrganizationConcern extends organizationConcernSchema.class {}
organizationConcernSchema.setClass(OrganizationConcern);

/** Only the order of the list, shown as its cursor. */
export const withheld = ["number"] as const;
