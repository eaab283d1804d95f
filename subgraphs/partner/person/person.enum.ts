import { codesEnum } from "#shared/subgraph/codes-enum.ts";

/** The same list in every part of the graph; roles of the centre are not given by an organization. */
export const RoleEnum = codesEnum("Role", "What somebody may do in their organization; one person may have several.", {
  ADVOCATE: "Posts needs and looks after them",
  RESPONDER: "Takes needs, or looks after those who do",
  COORDINATOR: "Manages people, checks admissions, approves responders",
  ANALYST: "At the centre: reads published statistics",
  OPERATOR: "At the centre: admits and suspends organizations",
});

export const PersonStatusEnum = codesEnum("PersonStatus", "Whether somebody takes part.", {
  INVITED: "Has a link and has not taken it up",
  ACTIVE: "Can sign in",
  DEACTIVATED: "Cannot sign in any more, or never took up an invitation that was withdrawn",
});
