import { defineEntity, p } from "@mikro-orm/core";

/** One organization's statements as it and the network signed them. The row repeats of them only what is asked for. */
export const organizationSchema = defineEntity({
  name: "Organization",
  tableName: "organization",
  properties: {
    id: p.string().primary(),
    admission: p.text(),
    record: p.text(),
    rekeys: p.json<string[]>(),
    admissionVersion: p.integer(),
    recordVersion: p.integer(),
    status: p.string().$type<"ACTIVE" | "SUSPENDED">(),
    isListed: p.boolean(),
    /** By an operator, until one releases it: everybody takes it as not active meanwhile. */
    isHeld: p.boolean().default(false),
    changedAt: p.datetime(),
  },
});

export class Organization extends organizationSchema.class {}
organizationSchema.setClass(Organization);

/** Properties that no view shows: they stand in the signed statements already, or only order the list. */
export const withheld = ["rekeys", "admissionVersion"] as const;
