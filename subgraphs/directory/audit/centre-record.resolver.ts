import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { DirectoryContext } from "../context.ts";
import { CentrePersonView } from "../person/centre-person.view.ts";
import { CentreRecordConnection } from "./centre-record.view.ts";
import { listEntries } from "./list-entries.ts";

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
