/** What a tool may do. None manages people or other tools: whoever takes a tool over must not be able to stay. */
export const toolRoles = ["ADVOCATE", "RESPONDER"] as const;
export type ToolRole = (typeof toolRoles)[number];

const known: ReadonlySet<string> = new Set(toolRoles);

export function isToolRole(role: string): role is ToolRole {
  return known.has(role);
}
