import { type SealedPiece, sectionOrder } from "./need-file.ts";

type Granted = Pick<SealedPiece, "readers" | "permissionId" | "mustBeSealedAnew">;
type Allowed = { id: string; purpose: string; peopleIds: readonly string[] };

/**
 * What is sealed for somebody. Whoever is asked by their own organization sees that the whole file is there, as their
 * colleagues do; for them is only what names them as a reader, and `isHouse`: no longer what they might open by a yes that
 * is over. To others no more is told than they may open.
 */
export function sealedForReader<Sealed extends Granted>(
  sealed: readonly Sealed[],
  { person, isHouse }: { person: string; isHouse: boolean },
): Sealed[] {
  return sealed.filter(({ readers, permissionId, mustBeSealedAnew }) => {
    return readers.includes(person) && !(isHouse && permissionId !== null && mustBeSealedAnew);
  });
}

/**
 * What is sealed for people under one of these permissions: for people whom it names. Colleagues of those who hold the
 * file read every part, whoever it is for; and where one organization asks its own, they answer for the responder too.
 */
export function sealedUnder<Sealed extends Granted>(
  sealed: readonly Sealed[],
  permissions: readonly Allowed[],
): Sealed[] {
  return sealed.filter(({ readers, permissionId, mustBeSealedAnew }) => {
    const allowed = permissions.find(({ id, purpose }) => id === permissionId && purpose === "CASE_FILE");
    return !mustBeSealedAnew && allowed !== undefined && allowed.peopleIds.some((one) => readers.includes(one));
  });
}

type Sealing = Pick<SealedPiece, "section" | "sealedAt">;

/** Of each section what was sealed last, in the order of sections. */
export function lastSealed<Sealed extends Sealing>(sealed: readonly Sealed[]): Sealed[] {
  return sectionOrder.flatMap((section) => {
    const own = sealed.filter((one) => one.section === section);
    return own.sort((one, other) => Date.parse(other.sealedAt) - Date.parse(one.sealedAt)).slice(0, 1);
  });
}
