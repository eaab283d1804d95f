import { countryOf } from "#shared/codes/jurisdiction.ts";
import type { RecordBook } from "#shared/record/record-book.ts";

/** One who takes part in a round, with the key by which the others mask. */
export type Participant = { organization: string; maskingKey: string };

/** What the pinned records say of who can take part. */
export type MaskingBook = {
  /** Ids of all active organizations. */
  organizations(): string[];
  /** `undefined` for whoever is not active, or states no masking key. */
  find(organization: string): Participant | undefined;
  /** ISO 3166-1, of any organization that the records name. */
  countryOf(organization: string): string | undefined;
  /** What an organization that the records name is called. */
  nameOf(organization: string): string | undefined;
};

export function maskingBookOf(book: Pick<RecordBook, "parties" | "party">): MaskingBook {
  return {
    organizations: () =>
      book
        .parties()
        .filter(({ id, isActive, record }) => isActive && id !== "centre" && record.services.partner !== undefined)
        .map(({ id }) => id)
        .sort(),
    find: (organization) => {
      const known = book.party(organization);
      const [key] = known?.isActive ? known.record.maskingKeys : [];
      return key && { organization, maskingKey: key.x };
    },
    countryOf: (organization) => countryOf(book.party(organization)?.record.country ?? ""),
    nameOf: (organization) => book.party(organization)?.record.name,
  };
}

/** What these organizations are called, by their ids; without those that no record names. */
export function namesIn(book: Pick<MaskingBook, "nameOf">, organizations: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    organizations.flatMap((organization) => {
      const name = book.nameOf(organization);
      return name === undefined ? [] : [[organization, name]];
    }),
  );
}
