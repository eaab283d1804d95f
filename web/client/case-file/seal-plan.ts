import { homeGrant, recoveryReaderOf } from "./case-file-names.ts";
import type { NeedFile, Piece } from "./need-file.ts";

/** For whom a piece is sealed, under which consent: a part by itself for each. */
export type PlannedPart = { grant: string; readers: readonly string[] };

/**
 * All that a piece is to be sealed as: once for the home, and once more under every permission that holds for its
 * section, so that taking one back touches nothing that is under another.
 */
export function planSealing(
  { need, permissions, recoveryKey }: NeedFile,
  section: string,
  home: readonly string[],
): PlannedPart[] {
  const own = recoveryKey === undefined ? home : [...home, recoveryReaderOf(need)];
  const allowed = permissions.filter((one) => one.sections.includes(section));
  return [
    { grant: homeGrant, readers: own },
    ...allowed.map(({ id, people }) => ({ grant: id, readers: [...own, ...people] })),
  ];
}

/** Whether a piece must be sealed again: somebody may not open it any more, or somebody may who cannot yet. */
export function mustSealAgain({ permissions }: NeedFile, { section, parts }: Piece): boolean {
  if (parts.some(({ mustBeSealedAnew }) => mustBeSealedAnew)) return true;
  return permissions
    .filter((one) => one.sections.includes(section))
    .some(({ id, people }) => {
      const part = parts.find(({ permissionId }) => permissionId === id);
      return !part || people.some((person) => !part.readers.includes(person)) || isOlder(part.version, parts);
    });
}

/**
 * Whether whoever looks after the need cannot open a piece, though they have keys; `home` are the colleagues for whom
 * all is sealed now.
 */
export function isClosedToKeeper({ heldBy }: Pick<NeedFile, "heldBy">, { parts }: Piece, home: readonly string[]) {
  return heldBy !== undefined && home.includes(heldBy) && !homeReaders(parts).includes(heldBy);
}

/** Whether it is sealed for other colleagues than those who are chosen now; `keyed` are all who have keys. */
export function isForOthersNow({ parts }: Piece, home: readonly string[], keyed: readonly string[]): boolean {
  const now = homeReaders(parts);
  return keyed.some((id) => now.includes(id) !== home.includes(id));
}

/** For whom of the home its newest text is sealed. */
function homeReaders(parts: Piece["parts"]): readonly string[] {
  return parts.find(({ permissionId }) => permissionId === null)?.readers ?? parts[0]?.readers ?? [];
}

/** All parts of one sealing follow each other; one that does not was sealed before what is newest for the home. */
function isOlder(version: number, parts: Piece["parts"]): boolean {
  const home = parts.find(({ permissionId }) => permissionId === null);
  return home !== undefined && version < home.version;
}

/** Enough for the home: whoever leaves or forgets a passphrase takes nothing along. */
export function isSpareEnough(home: readonly string[], recoveryKey: string | undefined): boolean {
  return home.length >= 2 || (home.length === 1 && recoveryKey !== undefined);
}

/** Who can take over where nobody else could open it: coordinators, as long as there is no key on paper. */
export function spareReaders({ coordinators, recoveryKey }: Pick<NeedFile, "coordinators" | "recoveryKey">) {
  return recoveryKey === undefined ? coordinators : [];
}

/** Who of the home reads at first: whoever writes, whoever looks after the need, and whoever reads already. */
export function usualReaders({ colleagues, pieces, heldBy }: NeedFile, person: string): string[] {
  const before = pieces.flatMap(({ readers }) => readers);
  const wanted = [person, ...(heldBy === undefined ? [] : [heldBy]), ...before];
  return colleagues.map(({ id }) => id).filter((id) => wanted.includes(id));
}
