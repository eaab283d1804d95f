/** Tables whose changes cannot be committed without an audit entry. */
export const recordedTables = ["organization", "organization_event", "command"] as const;
