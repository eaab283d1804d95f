import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { DirectoryContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { CentrePersonView } from "../person/centre-person.view.ts";
import { newestEntries } from "./audit-entry.store.ts";
import { CentreRecordConnection, viewEntry } from "./centre-record.view.ts";

const firstOptions = { defaultValue: 20, description: "How many, at most 100." };
const afterOptions = { nullable: true, description: "The cursor after which the page begins." };

@Resolver(() => CentrePersonView)
export class CentreRecordResolver {
  @Query(() => CentreRecordConnection, {
    nullable: true,
    description: "What was done at the centre, the newest first; for operators.",
  })
  centreRecords(
    @Arg("first", () => Int, firstOptions) first: number,
    @Arg("after", () => String, afterOptions) after: string | undefined,
    @Arg("by", () => ID, { nullable: true, description: "Only what this person did." }) by: string | undefined,
    @Ctx() context: DirectoryContext,
  ): Promise<CentreRecordConnection> {
    return listEntries(context, { first, after, by });
  }

  @FieldResolver(() => CentreRecordConnection, {
    nullable: true,
    description: "What was done in their name, the newest first; for themselves.",
  })
  history(
    @Root() { id: by }: CentrePersonView,
    @Arg("first", () => Int, firstOptions) first: number,
    @Arg("after", () => String, afterOptions) after: string | undefined,
    @Ctx() context: DirectoryContext,
  ): Promise<CentreRecordConnection> {
    return listEntries(context, { first, after, by });
  }
}

type Listing = { first: number; after: string | undefined; by: string | undefined };

async function listEntries(context: DirectoryContext, { first, after, by }: Listing): Promise<CentreRecordConnection> {
  const size = Math.min(Math.max(first, 1), 100);
  const before = after == null ? undefined : (/^[1-9]\d{0,15}$/.exec(after)?.[0] ?? "0");
  const rows = await newestEntries(sqlOf(context.em.fork()), { first: size, before, by: by?.replaceAll("\0", "") });
  const edges = rows.slice(0, size).map((row) => ({ cursor: row.seq, node: viewEntry(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: before !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
