import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { newestPermissions, type Permission, permissionById } from "./permission.store.ts";
import { type PermissionView, viewPermission } from "./permission.view.ts";

export async function readPermission(context: PartnerContext, id: string): Promise<PermissionView | null> {
  const permission = await permissionById(sqlOf(context.forkEntityManager()), id);
  return permission ? viewPermission(permission, context.now) : null;
}

/** A page of what was allowed for a need, the newest first. */
export async function listPermissions(
  context: PartnerContext,
  { need, ...paging }: { need: string; first: number; after?: string | undefined },
): Promise<Page<PermissionView>> {
  const request = readPage(paging, isTimePair);
  const rows = await newestPermissions(sqlOf(context.em), need, request);
  const keyOf = ({ recordedAt, id }: Permission) => [recordedAt.toISOString(), id];
  return pageOf(rows, request, { keyOf, view: (row) => viewPermission(row, context.now) });
}
