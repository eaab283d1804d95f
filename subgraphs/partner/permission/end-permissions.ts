import type { ChangeScope } from "../command/run-change.ts";
import { clearDeadline, setDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import type { PermissionEnd } from "./permission.codes.ts";
import { lockIdlePermission, lockUnended, markEnded, type Permission } from "./permission.store.ts";
import { permissionFollowers } from "./permission-followers.ts";

const kind = "permission";

/** Somebody works on the need: looked at again then. */
const laterMs = 5_000;

/** Lets a permission run out by itself. */
export async function setExpiry({ sql }: ChangeScope, { id, expiresAt }: { id: string; expiresAt: Date }) {
  await setDeadline(sql, { kind, subject: id }, expiresAt);
}

/** Ends one: from now on nothing leaves under it. Recorded, and whoever acted under it is told. */
export async function endPermission(scope: ChangeScope, permission: Permission, as: PermissionEnd): Promise<void> {
  const { sql, now, record } = scope;
  const at = as === "EXPIRED" ? permission.expiresAt : now;
  await markEnded(sql, permission.id, { at, as });
  await clearDeadline(sql, { kind, subject: permission.id });
  record({ action: actionOf[as], subject: permission.need, details: { permission: permission.id } });
  for (const follow of permissionFollowers) await follow(scope, { ...permission, endedAt: at, endedAs: as });
}

/** Ends all that a need has. @returns those that held until now; one whose time had run out is ended as that */
export async function endPermissionsOf(scope: ChangeScope, need: string, as: PermissionEnd): Promise<Permission[]> {
  const unended = await lockUnended(scope.sql, need);
  const [passed, living] = [unended.filter((one) => !holds(one, scope)), unended.filter((one) => holds(one, scope))];
  for (const one of passed) await endPermission(scope, one, "EXPIRED");
  for (const one of living) await endPermission(scope, one, as);
  return living;
}

/** A permission whose time has run out. That nothing leaves under it any more does not wait for this. */
export const permissionDeadline: DeadlineKind = {
  kind,
  pass: async (scope, id) => {
    const permission = await lockIdlePermission(scope.sql, id);
    if (permission === "BUSY")
      return setDeadline(scope.sql, { kind, subject: id }, new Date(scope.now.getTime() + laterMs));
    if (permission?.endedAt === null) await endPermission(scope, permission, "EXPIRED");
  },
};

function holds({ expiresAt }: Permission, { now }: ChangeScope): boolean {
  return expiresAt > now;
}

const actionOf = {
  EXPIRED: "permission.expire",
  WITHDRAWN: "permission.withdraw",
  STOPPED: "permission.stop",
  ENDED: "permission.end",
} as const satisfies Record<PermissionEnd, string>;
