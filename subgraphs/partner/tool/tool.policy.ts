import { type Access, openAtHomeTo } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Coordinators see, add and withdraw the tools of their own organization; a tool is none, so it manages none. */
const coordinators: Access = openAtHomeTo("COORDINATOR");

export const toolPolicy: SlicePolicy = {
  commands: { addTool: coordinators, withdrawTool: coordinators },
  parts: {
    Tool: ["id", "name", "roles", "keyThumbprint", "isWithdrawn"],
    ToolEdge: ["cursor", "node"],
    ToolConnection: ["edges", "pageInfo"],
    ToolPayload: ["tool", "problems"],
  },
};
