import type { RecordBook } from "#shared/record/record-book.ts";

export type PageIssuer = { organization: string; name: string; issuer: string };

/** Where people of which party sign in, as the records say at this moment: for pages, which ask nobody else. */
export function pageIssuers(book: RecordBook): PageIssuer[] {
  return book
    .parties()
    .filter(({ isActive }) => isActive)
    .flatMap(({ id, record: { name, issuer } }) => (issuer === undefined ? [] : [{ organization: id, name, issuer }]));
}

/** Beside the gateway, whom a page may speak to: issuers, for tokens. As a source of `connect-src`. */
export function issuerOrigins(book: RecordBook): string {
  const issuers = book.parties().flatMap(({ record: { issuer } }) => (issuer === undefined ? [] : [issuer]));
  return [...new Set(issuers.map((issuer) => new URL(issuer).origin))].join(" ");
}
