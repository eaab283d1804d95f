import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { PersonView } from "../person/person.view.ts";
import { AuditEntryConnection } from "./audit-entry.connection.ts";
import { AuditEntryView } from "./audit-entry.view.ts";
import { listRecords } from "./read-records.ts";

@Resolver(() => AuditEntryView)
export class AuditEntryResolver {
  @FieldResolver(() => PersonView, { nullable: true, description: "Who did it; null for a part of the product." })
  by(@Root() { actorId }: AuditEntryView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, actorId);
  }
}

@Resolver(() => PersonView)
export class PersonHistoryResolver {
  @FieldResolver(() => AuditEntryConnection, {
    nullable: true,
    description: "What was done in their name, the newest first; for themselves.",
  })
  async history(
    @Root() { id }: PersonView,
    @Arg("first", () => Int, { defaultValue: 20, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<AuditEntryConnection> {
    return listRecords(context, { by: id, first, after });
  }
}
