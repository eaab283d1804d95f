import type { Sql } from "#shared/database/sql.ts";
import type { IssuerTools } from "#shared/issuer/issuer-tools.ts";
import { findTool } from "./tool.store.ts";
import type { ToolRole } from "./tool-role.ts";

/** What a tool of this organization is and may do at this moment; `undefined` once it was withdrawn. */
export async function findActingTool(
  sql: Sql,
  id: string,
): Promise<{ name: string; roles: readonly ToolRole[] } | undefined> {
  const tool = await findTool(sql, id);
  return tool && !tool.isWithdrawn ? { name: tool.name, roles: tool.roles } : undefined;
}

/** The tools to which the organization's issuer gives tokens. */
export function issuerTools(sql: Sql): IssuerTools {
  return {
    find: async (id) => {
      const tool = await findTool(sql, id);
      return tool && !tool.isWithdrawn ? { roles: tool.roles, publicKey: tool.publicKey } : undefined;
    },
  };
}
