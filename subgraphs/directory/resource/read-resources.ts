import { z } from "zod";
import { countryOf } from "#shared/codes/jurisdiction.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { readPageSize } from "#shared/subgraph/page-size.ts";
import type { DirectoryContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import type { ResourceKind, ResourceState } from "./resource.codes.ts";
import { type Found, findListed, findResource, findResources, newestProposals } from "./resource.store.ts";
import { type ResourceConnection, type ResourceView, viewResource } from "./resource.view.ts";
import { type ResourceProposal, type ResourceProposalConnection, viewProposal } from "./resource-proposal.view.ts";
import { searchedWords } from "./spoken-words.ts";

type Wanted<Value> = Value | null | undefined;

export type ResourceListing = {
  search: Wanted<string>;
  kind: Wanted<ResourceKind>;
  issue: Wanted<string>;
  jurisdiction: Wanted<string>;
  language: Wanted<string>;
  first: number;
  after: Wanted<string>;
};

/** A page of the catalogue. A search without any word that says something finds all. */
export async function listResources(context: DirectoryContext, asked: ResourceListing): Promise<ResourceConnection> {
  const size = readPageSize(asked.first);
  const place = asked.jurisdiction ?? undefined;
  const search = {
    words: searchedWords(asked.search ?? ""),
    kind: asked.kind ?? undefined,
    issue: asked.issue ?? undefined,
    places: place === undefined ? [] : [...new Set([place, countryOf(place) ?? place])],
    language: asked.language ?? undefined,
  };
  const after = asked.after ? readCursor(asked.after) : undefined;
  const rows = await findResources(sqlOf(context.em.fork()), search, { first: size, after });
  const edges = rows.slice(0, size).map((row) => ({ cursor: cursorOf(row), node: viewResource(row) }));
  return { edges, pageInfo: pageOf(edges, { isMore: rows.length > size, isLater: after !== undefined }) };
}

/** One of the catalogue; null for everything else, whether it is there or not. */
export async function readResource(context: DirectoryContext, id: string): Promise<ResourceView | null> {
  const found = await findListed(context.em.fork(), id);
  return found && viewResource(found);
}

export type ProposalListing = { first: number; after: Wanted<string>; state: Wanted<ResourceState> };

/** Operators read all proposals, coordinators those of their own organization. */
export async function listProposals(
  context: DirectoryContext,
  { first, after, state }: ProposalListing,
): Promise<ResourceProposalConnection> {
  const size = readPageSize(first);
  const { standing, party } = context.asker;
  const organization = standing === "home" ? undefined : (party ?? "");
  const before = after ? (/^[1-9]\d{0,15}$/.exec(after)?.[0] ?? "0") : undefined;
  const sql = sqlOf(context.em.fork());
  const rows = await newestProposals(sql, { organization, state: state ?? undefined }, { first: size, before });
  const edges = rows.slice(0, size).map((row) => ({ cursor: row.number, node: viewProposal(row) }));
  return { edges, pageInfo: pageOf(edges, { isMore: rows.length > size, isLater: before !== undefined }) };
}

/** Read anew after a command. */
export async function readEntry(context: DirectoryContext, id: string): Promise<ResourceProposal | null> {
  const found = await findResource(context.em.fork(), id);
  return found && viewProposal(found);
}

function pageOf(edges: readonly { cursor: string }[], { isMore, isLater }: { isMore: boolean; isLater: boolean }) {
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { hasNextPage: isMore, hasPreviousPage: isLater, startCursor, endCursor };
}

const cursorForm = z.tuple([z.int().min(0).max(10_000), z.string().max(300), z.string().max(100)]);

function cursorOf({ rank, title, id }: Found): string {
  return Buffer.from(JSON.stringify([rank, title, id])).toString("base64url");
}

/** What is no cursor leads to the end of the list. */
function readCursor(cursor: string): Found {
  const [rank, title, id] = cursorForm.safeParse(parseJson(Buffer.from(cursor, "base64url"))).data ?? [-1, "", ""];
  return { rank, title, id };
}
