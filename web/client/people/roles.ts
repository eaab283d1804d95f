/** What people of an organization may do; those of the centre are given there. */
export const organizationRoles = ["ADVOCATE", "RESPONDER", "COORDINATOR"] as const;
