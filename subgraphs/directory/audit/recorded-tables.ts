/**
 * Tables whose changes cannot be committed without an audit entry. Concerns are not among them: what organizations tell
 * has its record with them, and what somebody does to one here has its own because of `command`.
 */
export const recordedTables = ["organization", "organization_event", "centre_person", "resource", "command"] as const;
