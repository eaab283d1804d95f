import { codesEnum } from "#shared/subgraph/codes-enum.ts";

export const ToolRoleEnum = codesEnum("ToolRole", "What a tool may do; it manages neither people nor tools.", {
  ADVOCATE: "Posts needs and looks after them",
  RESPONDER: "Takes needs, or looks after those who do",
});
