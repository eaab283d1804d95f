import { defineEntity, p } from "@mikro-orm/core";
import type { OrganizationEventKind } from "./organization-event.kind.ts";

/** What happened to an organization's membership, when, by whom, and the statements as they stood then. Never changed. */
export const organizationEventSchema = defineEntity({
  name: "OrganizationEvent",
  tableName: "organization_event",
  properties: {
    id: p.bigint().primary().autoincrement(),
    organization: p.string(),
    kind: p.string().$type<OrganizationEventKind>(),
    admission: p.text(),
    record: p.text(),
    actor: p.string(),
    at: p.datetime(),
  },
});

export class OrganizationEvent extends organizationEventSchema.class {}
organizationEventSchema.setClass(OrganizationEvent);

/** Properties that no view shows: the statements as they stood then. */
export const withheld = ["id", "organization", "admission", "record"] as const;
