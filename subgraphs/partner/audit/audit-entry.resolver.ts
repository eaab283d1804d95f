import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { PersonView } from "../person/person.view.ts";
import { AuditEntryView } from "./audit-entry.view.ts";

@Resolver(() => AuditEntryView)
export class AuditEntryResolver {
  @FieldResolver(() => PersonView, { nullable: true, description: "Who did it; null for a part of the product." })
  by(@Root() { actorId }: AuditEntryView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, actorId);
  }
}
