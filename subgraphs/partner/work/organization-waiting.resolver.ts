import { Ctx, FieldResolver, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { readWaiting } from "./read-waiting.ts";
import { WaitingColleagueView } from "./waiting.view.ts";

@Resolver(() => OrganizationView)
export class OrganizationWaitingResolver {
  @FieldResolver(() => [WaitingColleagueView], {
    nullable: true,
    description: "Colleagues who are away, or whose updates wait long, at most 50; for its coordinators.",
  })
  waiting(@Ctx() context: PartnerContext): Promise<WaitingColleagueView[]> {
    return readWaiting(context);
  }
}
