import type { SealedPiece } from "../case-file/need-file.ts";
import { sealedForReader, sealedUnder } from "../case-file/sealed-for-whom.ts";
import type { Permission } from "../permission/permitted-need.ts";

type Sealed = Pick<SealedPiece, "readers" | "receipts" | "mustBeSealedAnew" | "permissionId">;
type Allowed = Pick<Permission, "id" | "purpose" | "peopleIds">;

/** What comes next at the home while both work together: a yes, then something sealed under it. */
export type HomeHandOver = "ALLOW" | "SEAL" | "DONE";

export function homeHandOver(sealed: readonly Sealed[], allowed: Allowed | undefined): HomeHandOver {
  if (!allowed) return "ALLOW";
  return sealedUnder(sealed, [allowed]).length > 0 ? "DONE" : "SEAL";
}

/**
 * What comes next for whoever was introduced: keys, so that something can be sealed for them; then what was sealed. Or
 * nothing more, once they may not open what they could.
 */
export type OtherHandOver = "MAKE_KEYS" | "WAIT" | "OPEN" | "DONE" | "OVER";

type Looking = { person: string; isHouse: boolean; hasKeys: boolean; steps: readonly { kind: string }[] };

export function otherHandOver(all: readonly Sealed[], { person, isHouse, hasKeys, steps }: Looking): OtherHandOver {
  const sealed = sealedForReader(all, { person, isHouse });
  const isOpened = ({ receipts }: Sealed) =>
    receipts.some(({ reader, kind }) => reader === person && kind === "OPENED");
  if (sealed.length === 0 && hasEnded({ steps })) return "OVER";
  if (sealed.length === 0) return hasKeys ? "WAIT" : "MAKE_KEYS";
  return sealed.every(isOpened) ? "DONE" : "OPEN";
}

/** Whether something could be opened that cannot be opened any more. */
export function hasEnded({ steps }: Pick<Looking, "steps">): boolean {
  return steps.some(({ kind }) => kind === "END_ACCESS");
}
