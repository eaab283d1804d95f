import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { pageOrganizations } from "./page-organizations.ts";
import type { PartyEntry } from "./party-directory.ts";

const party = (id: string): PartyEntry => ({ id, name: id, kind: "OTHER", country: "RO", status: "ACTIVE" });
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{1,8}$/), { maxLength: 40 });

function walk(parties: readonly PartyEntry[], first: number): string[] {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = pageOrganizations(parties, { first, after });
    seen.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}

it("shows every organization exactly once, whatever the size of the pages", () => {
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 100 }), (all, first) => {
      expect(walk(all.map(party), first)).toEqual([...all].sort());
    }),
  );
});

it("says that nothing came before the first page, and that something did before the next", () => {
  const parties = ["ab", "cd"].map(party);
  const page = pageOrganizations(parties, { first: 1 });
  expect(page.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  const next = pageOrganizations(parties, { first: 1, after: page.pageInfo.endCursor });
  expect(next.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
});

it("gives an empty page without cursors", () => {
  expect(pageOrganizations([], { first: 10 }).pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});
