import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Entries are no one's by themselves: who may read some is said at the fields that lead to them. */
export const auditPolicy: SlicePolicy = {
  parts: {
    AuditEntry: ["id", "at", "kind", "subject", "facts", "service", "position", "hash", "by"],
    AuditFact: ["name", "values"],
    AuditEntryEdge: ["cursor", "node"],
    AuditEntryConnection: ["edges", "pageInfo"],
  },
};
