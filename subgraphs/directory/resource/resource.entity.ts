import { defineEntity, p } from "@mikro-orm/core";
import type { ResourceKind, ResourceRefusal, ResourceState } from "./resource.codes.ts";

export const resourceSchema = defineEntity({
  name: "Resource",
  tableName: "resource",
  properties: {
    id: p.text().primary(),
    title: p.text(),
    publisher: p.text(),
    year: p.integer().strictNullable(),
    kind: p.text().$type<ResourceKind>(),
    url: p.text(),
    issues: p.array<string>(),
    /** None: it is of use everywhere. */
    jurisdictions: p.array<string>(),
    language: p.text(),
    /** The day on which a person opened the address and found it there; null while nobody has said so. */
    checkedOn: p.text().columnType("date").strictNullable(),
    /** What people say instead of its title: searched, never shown. */
    spoken: p.text(),
    state: p.text().$type<ResourceState>(),
    refusal: p.text().strictNullable().$type<ResourceRefusal>(),
    proposedBy: p.text().strictNullable(),
    proposedByOrganization: p.text().strictNullable(),
    enteredAt: p.datetime(),
    decidedAt: p.datetime().strictNullable(),
  },
});

/** An entry of the catalogue, or somebody's proposal for one: public facts about something public. */
export class Resource extends resourceSchema.class {
  decide(state: "LISTED" | "REFUSED" | "WITHDRAWN", now: Date, refusal: ResourceRefusal | null = null): void {
    this.state = state;
    this.refusal = refusal;
    this.decidedAt = now;
  }
}
resourceSchema.setClass(Resource);

/** Only for the search, and for whoever looks into a flood of proposals. */
export const withheld = ["spoken", "proposedBy"] as const;
