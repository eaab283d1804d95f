import { Ctx, FieldResolver, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { waitingColleagues } from "./waiting.store.ts";
import { viewWaitingColleague, WaitingColleagueView } from "./waiting.view.ts";

@Resolver(() => OrganizationView)
export class OrganizationWaitingResolver {
  @FieldResolver(() => [WaitingColleagueView], {
    nullable: true,
    description: "Colleagues who are away, or whose updates wait long, at most 50; for its coordinators.",
  })
  async waiting(@Ctx() { em, now }: PartnerContext): Promise<WaitingColleagueView[]> {
    return (await waitingColleagues(sqlOf(em), now)).map(viewWaitingColleague);
  }
}
