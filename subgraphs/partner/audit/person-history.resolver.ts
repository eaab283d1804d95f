import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { defaultPageSize } from "../graph/page.ts";
import { PersonView } from "../person/person.view.ts";
import { AuditEntryConnection } from "./audit-entry.connection.ts";
import { listEntries } from "./read-entries.ts";

@Resolver(() => PersonView)
export class PersonHistoryResolver {
  @FieldResolver(() => AuditEntryConnection, {
    nullable: true,
    description: "What was done in their name, the newest first; for themselves.",
  })
  async history(
    @Root() { id }: PersonView,
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<AuditEntryConnection> {
    return listEntries(context, { by: id, first, after });
  }
}
