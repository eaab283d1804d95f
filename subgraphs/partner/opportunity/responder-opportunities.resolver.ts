import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { defaultPageSize } from "../graph/page.ts";
import { ResponderView } from "../responder/responder.view.ts";
import type { OpportunityState } from "./opportunity.codes.ts";
import { OpportunityConnection } from "./opportunity.connection.ts";
import { OpportunityStateEnum } from "./opportunity.enum.ts";
import { listOpportunities } from "./read-opportunity.ts";

@Resolver(() => ResponderView)
export class ResponderOpportunitiesResolver {
  @FieldResolver(() => OpportunityConnection, {
    nullable: true,
    description:
      "Needs that fit them: those that can be answered, unless a state is asked for. For their own organization.",
  })
  async opportunities(
    @Root() { id }: ResponderView,
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) after: string | undefined,
    @Arg("state", () => OpportunityStateEnum, { nullable: true, description: "Only those that stand there." })
    state: OpportunityState | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<OpportunityConnection> {
    return listOpportunities(context, { responder: id, first, after, state });
  }
}
