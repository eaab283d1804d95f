import { endAccessUnder } from "../case-file/end-access.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { followConflictPermission } from "../conflict-check/follow-permission.ts";
import type { Permission } from "./permission.store.ts";

/** What follows when a permission has ended, in the same transaction; each slice that acts under permissions declares its own. */
export type FollowPermissionEnd = (scope: ChangeScope, ended: Permission) => Promise<void>;

export const permissionFollowers: readonly FollowPermissionEnd[] = [endAccessUnder, followConflictPermission];
