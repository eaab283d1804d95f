import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import type { PageRequest } from "../graph/page.ts";
import { type ToolKey, toolKey } from "./tool-key.ts";
import type { ToolRole } from "./tool-role.ts";

/** A program of the organization that comes in by itself: a named client of its own issuer. */
export type Tool = {
  id: string;
  name: string;
  roles: ToolRole[];
  publicKey: ToolKey;
  /** RFC 7638. */
  keyThumbprint: string;
  isWithdrawn: boolean;
  addedAt: Date;
};

const columns = `id, name, roles, public_key as "publicKey", key_thumbprint as "keyThumbprint",
  is_withdrawn as "isWithdrawn", added_at as "addedAt"`;

type Row = Omit<Tool, "publicKey"> & { publicKey: unknown };

/** False when another tool has this key. */
export async function saveTool(sql: Sql, tool: Tool): Promise<boolean> {
  const { id, name, roles, publicKey, keyThumbprint, isWithdrawn, addedAt } = tool;
  const saved = await sql.query(
    `insert into tool (id, name, roles, public_key, key_thumbprint, is_withdrawn, added_at)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7) on conflict do nothing returning 1`,
    [id, name, roles, JSON.stringify(publicKey), keyThumbprint, isWithdrawn, addedAt],
  );
  return saved.length > 0;
}

export async function findTool(sql: Sql, id: string): Promise<Tool | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from tool where id = $1`, [id]);
  return row && toolOf(row);
}

/** False when there is no such tool, or it was withdrawn before. */
export async function markWithdrawn(sql: Sql, id: string): Promise<boolean> {
  const text = "update tool set is_withdrawn = true where id = $1 and not is_withdrawn returning 1";
  return (await sql.query(text, [id])).length > 0;
}

/** By name, one more than asked for, to tell whether there are more. */
export async function toolsByName(sql: Sql, page: PageRequest<[name: string, id: string]>): Promise<Tool[]> {
  const [name, id] = page.after ?? ["", ""];
  const text = `select ${columns} from tool where (name, id) > ($1, $2) order by name, id limit $3`;
  return (await sql.query<Row>(text, [name, id, page.first + 1])).map(toolOf);
}

function toolOf(row: Row): Tool {
  return { ...row, publicKey: z.parse(toolKey, row.publicKey) };
}
