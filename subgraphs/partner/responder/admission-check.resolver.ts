import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { PersonView } from "../person/person.view.ts";
import { AdmissionCheckView } from "./responder.view.ts";

@Resolver(() => AdmissionCheckView)
export class AdmissionCheckResolver {
  @FieldResolver(() => PersonView, { nullable: true, description: "Which coordinator." })
  checkedBy(@Root() view: AdmissionCheckView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, view.checkedById);
  }
}
