import { Arg, Ctx, FieldResolver, ID, Int, Resolver } from "type-graphql";
import type { LegalIssueGroup } from "#shared/codes/legal-issue-group.ts";
import { LegalIssueGroupEnum } from "../codes/legal-issue-group.enum.ts";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { defaultPageSize } from "../graph/page.ts";
import type { OpportunityState } from "./opportunity.codes.ts";
import { OpportunityConnection } from "./opportunity.connection.ts";
import { OpportunityStateEnum } from "./opportunity.enum.ts";
import { listOpportunities } from "./read-opportunity.ts";

@Resolver(() => OrganizationView)
export class OrganizationOpportunitiesResolver {
  @FieldResolver(() => OpportunityConnection, {
    nullable: true,
    description:
      "Needs that fit its responders, as their homes chose to show them: those that can be answered, unless a state is asked for. For its own people.",
  })
  async opportunities(
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) after: string | undefined,
    @Arg("state", () => OpportunityStateEnum, { nullable: true, description: "Only those that stand there." })
    state: OpportunityState | undefined,
    @Arg("group", () => LegalIssueGroupEnum, { nullable: true, description: "Only those with an issue of this group." })
    group: LegalIssueGroup | undefined,
    @Arg("responder", () => ID, { nullable: true, description: "Only those that fit this responder." })
    responder: string | undefined,
    @Arg("heldBy", () => ID, { nullable: true, description: "Only those for responders whom this person looks after." })
    heldBy: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<OpportunityConnection> {
    return listOpportunities(context, { first, after, state, group, responder, heldBy });
  }
}
