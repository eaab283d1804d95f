import { defineEntity, p } from "@mikro-orm/core";

/** Codes and counts only: never a name, never text that somebody wrote. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export const auditEntrySchema = defineEntity({
  name: "AuditEntry",
  tableName: "audit_entry",
  properties: {
    id: p.text().primary(),
    at: p.datetime(),
    /** Issuer and `sub` of the person, or `service` and its name. */
    actorIssuer: p.text(),
    actor: p.text(),
    action: p.text(),
    subject: p.text(),
    requestId: p.text(),
    details: p.json<AuditDetails>(),
  },
});

/** What was done, by whom, to which row; written in the transaction of the effect and never changed. */
export class AuditEntry extends auditEntrySchema.class {}
auditEntrySchema.setClass(AuditEntry);

/** Properties that no view shows. */
export const withheld = ["requestId"] as const;
