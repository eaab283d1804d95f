import type { KnownParty } from "#shared/record/record-book.ts";

/** An organization as its own signed record and its admission describe it. */
export interface PartyEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-2 or ISO 3166-2. */
  readonly country: string;
  readonly status: "ACTIVE" | "SUSPENDED";
  readonly hostedBy?: string | undefined;
  /** URL of the organization's part of the network. */
  readonly endpoint?: string | undefined;
}

/** Where commons reads organizations. The centre is none of them. */
export interface PartyDirectory {
  find(id: string): PartyEntry | undefined;
  list(): readonly PartyEntry[];
}

/** The party id of the centre: it takes part in the network, but it is no organization. */
const centre = "centre";

function entryOf({ record, isActive }: KnownParty): PartyEntry {
  const { id, name, kind, country, hostedBy } = record;
  const status = isActive ? "ACTIVE" : "SUSPENDED";
  return { id, name, kind, country, status, hostedBy, endpoint: record.services.partner?.url };
}

/** Organizations from the verified records. */
export function partyDirectoryOf(book: {
  party(id: string): KnownParty | undefined;
  parties(): readonly KnownParty[];
}): PartyDirectory {
  return {
    find: (id) => {
      const known = id === centre ? undefined : book.party(id);
      return known && entryOf(known);
    },
    list: () =>
      book
        .parties()
        .filter(({ id }) => id !== centre)
        .map(entryOf),
  };
}
