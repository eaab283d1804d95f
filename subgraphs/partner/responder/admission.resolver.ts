import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { PersonView } from "../person/person.view.ts";
import { AdmissionView } from "./responder.view.ts";

@Resolver(() => AdmissionView)
export class AdmissionResolver {
  @FieldResolver(() => PersonView, { nullable: true, description: "Which coordinator looked it up; for their own." })
  checkedBy(@Root() view: AdmissionView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, view.checkedById);
  }
}
