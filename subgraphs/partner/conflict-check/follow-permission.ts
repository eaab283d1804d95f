import type { ChangeScope } from "../command/run-change.ts";
import { clearDeadline } from "../deadline/deadline.store.ts";
import { lockIntroduction } from "../introduction/introduction.store.ts";
import type { Permission } from "../permission/permission.store.ts";
import { checksUnder } from "./check-standing.store.ts";
import { forgetCheck } from "./forget-check.ts";
import { noteCheck } from "./note-check.ts";
import { comparisonDue } from "./quota.ts";
import { tellCheck } from "./tell-check.ts";

/** A permission has ended: what was sealed or asked under it is deleted, and what has not been carried yet never is. */
export async function followConflictPermission(scope: ChangeScope, { id: permission, purpose }: Permission) {
  if (purpose !== "CONFLICT_CHECK") return;
  const { sql } = scope;
  for (const id of await checksUnder(sql, permission)) {
    const before = await lockIntroduction(sql, id);
    if (!before) continue;
    const conflict = await forgetCheck(sql, before, "OVER");
    await clearDeadline(sql, { kind: comparisonDue, subject: id });
    const { organization } = before;
    if (before.conflict.readers.length > 0) await tellCheck(sql, { introduction: id, organization, what: "FORGET" });
    await noteCheck(scope, { before, conflict }, { kind: "FORGET_NAMES", action: "conflict.forget" });
  }
}
