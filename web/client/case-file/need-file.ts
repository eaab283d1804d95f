import type { ResultOf } from "gql.tada";
import { firstSection, type Section, sections } from "../permission/permission-codes.ts";
import type { sealedSectionFragment } from "./case-file.fragment.ts";
import type { readNeedFile } from "./case-file.operations.ts";

export type SealedPiece = ResultOf<typeof sealedSectionFragment>;
type Need = NonNullable<ResultOf<typeof readNeedFile>["need"]>;

/** Somebody who may read: a colleague of the home, or somebody elsewhere whom a permission names. */
export type Reader = { id: string; name: string };

/** Under it a section leaves for those whom it names. */
export type FilePermission = {
  id: string;
  people: readonly string[];
  sections: readonly string[];
  /** For whom these people act, where a responder is named and known here. */
  responder: string | undefined;
  /** The request that it belongs to, with the name of whose it is. */
  request: { id: string; organization: string } | undefined;
  /** In ISO 8601. */
  expiresAt: string;
};

/** A case file as its home sees it. */
export type NeedFile = {
  need: string;
  reference: string | null;
  /** What the organization is called whose file it is. */
  organization: string;
  isOver: boolean;
  heldBy: string | undefined;
  recoveryKey: string | undefined;
  /** Who said that they have the key on paper, and when in ISO 8601; undefined when not known. */
  paperKept: { by: string; at: string } | undefined;
  pieces: readonly SealedPiece[];
  colleagues: readonly Reader[];
  /** Those of them who decide who takes over. */
  coordinators: readonly string[];
  /** People of the home who work there no more: their keys have ended. */
  left: ReadonlySet<string>;
  permissions: readonly FilePermission[];
  /** What was allowed and is over, with how it ended. */
  ended: readonly { sections: readonly string[]; isTakenBack: boolean }[];
  /** By id, of everybody who is known here. */
  names: ReadonlyMap<string, string>;
};

const sealers: readonly string[] = ["ADVOCATE", "COORDINATOR"];

/** Null when it is not there for whoever asks. */
export function needFileOf(need: Need | null): NeedFile | null {
  if (!need?.caseFile) return null;
  const people = need.organization.people?.edges.map(({ node }) => node) ?? [];
  const introductions = need.introductions?.edges.map(({ node }) => node) ?? [];
  const permissions = (need.permissions?.edges.map(({ node }) => node) ?? []).filter(isForFile);
  const colleagues = people.filter(({ status, roles }) => status === "ACTIVE" && roles.some(isSealer));
  return {
    need: need.id,
    reference: need.reference,
    organization: need.organization.name,
    isOver: need.status === "CLOSED" || need.status === "WITHDRAWN",
    heldBy: need.heldBy?.id,
    recoveryKey: need.caseFile.recoveryKey ?? undefined,
    paperKept: paperKeptOf(need.caseFile),
    pieces: need.caseFile.sections,
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    coordinators: colleagues.filter(({ roles }) => roles.includes("COORDINATOR")).map(({ id }) => id),
    left: new Set(people.filter(({ status }) => status !== "ACTIVE").map(({ id }) => id)),
    permissions: permissions.filter(isLiving).map((one) => filePermissionOf(one, introductions)),
    ended: permissions.filter((one) => !isLiving(one)).map(endedOf),
    names: namesOf([...introductions.flatMap((one) => one.people), ...people]),
  };
}

type Permitted = NonNullable<Need["permissions"]>["edges"][number]["node"];
type Introduced = NonNullable<Need["introductions"]>["edges"][number]["node"];

function paperKeptOf({ recoveryKeyKeptBy: by, recoveryKeyKeptAt: at }: NonNullable<Need["caseFile"]>) {
  return by && at ? { by, at } : undefined;
}

const isSealer = (role: string) => sealers.includes(role);
const isForFile = ({ purpose }: Permitted) => purpose === "CASE_FILE";
const isLiving = ({ state }: Permitted) => state === "LIVING";
const takenBack: readonly string[] = ["WITHDRAWN", "STOPPED"];
const endedOf = ({ sections: allowed, state }: Permitted) => ({
  sections: allowed,
  isTakenBack: takenBack.includes(state),
});
const namesOf = (people: readonly Reader[]) => new Map(people.map(({ id, name }): [string, string] => [id, name]));

/** With its request: one that names the responder and is accepted before all others. */
function filePermissionOf(permission: Permitted, introductions: readonly Introduced[]): FilePermission {
  const { id, peopleIds, sections: allowed, responderId, expiresAt } = permission;
  const own = introductions.filter(({ responder, people }) =>
    responderId === null ? people.some((one) => peopleIds.includes(one.id)) : responder?.id === responderId,
  );
  const request = own.find(({ state }) => state === "ACCEPTED") ?? own[0];
  return {
    ...{ id, people: peopleIds, sections: allowed, expiresAt },
    responder: responderId === null ? undefined : own[0]?.responder?.name,
    request: request && { id: request.id, organization: request.organization.name },
  };
}

/** One piece of a section with all parts it is kept in: one for each consent, the newest first. */
export type Piece = { section: Section; piece: number; parts: readonly SealedPiece[] };

/** The pieces of a section by their numbers. */
export function piecesOf(all: readonly SealedPiece[], section: Section): Piece[] {
  const own = all.filter((one) => one.section === section);
  const numbers = [...new Set(own.map(({ piece }) => piece))].sort((one, other) => one - other);
  return numbers.map((piece) => ({
    section,
    piece,
    parts: own.filter((one) => one.piece === piece).sort((one, other) => other.version - one.version),
  }));
}

type Known = { permissions?: readonly { id: string }[]; left?: ReadonlySet<string> };

/**
 * Who can open a piece now: nobody by a part whose permission does not hold any more, and nobody who has left. Without
 * `permissions` all that is known are parts that can be opened.
 */
export function readersNow(parts: Piece["parts"], { permissions, left }: Known): string[] {
  const isHeld = (id: string | null) => id === null || !permissions || permissions.some((one) => one.id === id);
  const readers = parts.filter(({ permissionId }) => isHeld(permissionId)).flatMap((part) => part.readers);
  return [...new Set(readers)].filter((id) => !left?.has(id));
}

/** People elsewhere for whom something is sealed under a permission that holds and names them. */
export function openedElsewhere({ permissions, pieces }: Pick<NeedFile, "permissions" | "pieces">): string[] {
  const open = permissions.flatMap(({ id, people }) =>
    people.filter((person) => pieces.some((one) => one.permissionId === id && one.readers.includes(person))),
  );
  return [...new Set(open)];
}

/** To whom the home hands what is sealed for the key on paper: they can open it with what is printed there. */
export function mayOpenByPaper(
  { heldBy }: Pick<NeedFile, "heldBy">,
  who: { person: string; roles: readonly string[] },
) {
  return heldBy === who.person || who.roles.includes("COORDINATOR");
}

/** Colleagues who take part and for whom a piece is sealed. */
export function whoElseOpens({ colleagues }: Pick<NeedFile, "colleagues">, { parts }: Piece): Reader[] {
  return colleagues.filter(({ id }) => parts.some(({ readers }) => readers.includes(id)));
}

export const maxPieces = 20;

/** The number that a new piece gets; undefined when a section is full. */
export function nextPiece(all: readonly SealedPiece[], section: Section): number | undefined {
  const taken = piecesOf(all, section).map(({ piece }) => piece);
  return Array.from({ length: maxPieces }, (_, at) => at + 1).find((piece) => !taken.includes(piece));
}

/** Whether somebody has opened how to get in touch as it is now: before that, nothing else opens for them. */
export function hasReadContact(all: readonly SealedPiece[], person: string): boolean {
  const contact = piecesOf(all, firstSection);
  return (
    contact.length > 0 &&
    contact.every(({ parts: [newest] }) =>
      newest?.receipts.some(({ reader, kind }) => reader === person && kind === "OPENED"),
    )
  );
}

export const sectionOrder = sections;

type Covered = Pick<NeedFile, "permissions" | "pieces">;

/**
 * Empty sections that nobody elsewhere may open, while they may open others: what is not to be written now. None where
 * nothing is allowed yet: then the whole file is as open to be written as ever.
 */
export function uncoveredSections({ permissions, pieces }: Covered): readonly Section[] {
  if (permissions.length === 0) return [];
  const isAllowed = (section: Section) => permissions.some((one) => one.sections.includes(section));
  return sectionOrder.filter((section) => !isAllowed(section) && piecesOf(pieces, section).length === 0);
}

/** The first section that somebody elsewhere may open and in which nothing is written yet. */
export function nextSection({ permissions, pieces }: Covered): Section | undefined {
  const isAllowed = (section: Section) => permissions.some((one) => one.sections.includes(section));
  return sectionOrder.find((section) => isAllowed(section) && piecesOf(pieces, section).length === 0);
}
