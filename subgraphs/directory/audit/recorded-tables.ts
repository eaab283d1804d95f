/** Tables whose changes cannot be committed without an audit entry. */
export const recordedTables = ["organization", "organization_event"] as const;

/** Tables that only carry the id of the change that wrote them. */
export const stampedTables = ["command"] as const;
