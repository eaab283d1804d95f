import { Arg, Ctx, FieldResolver, ID, Int, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { defaultPageSize } from "../graph/page.ts";
import type { IntroductionState } from "../introduction/introduction.codes.ts";
import { IntroductionStateEnum } from "../introduction/introduction.enum.ts";
import { InboxConnection } from "./inbox.connection.ts";
import { listInbox } from "./read-inbox.ts";

@Resolver(() => OrganizationView)
export class OrganizationInboxResolver {
  @FieldResolver(() => InboxConnection, {
    nullable: true,
    description:
      "Introductions in which its responders are asked for, the latest first; for those who answer for them.",
  })
  async inbox(
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Arg("state", () => IntroductionStateEnum, { nullable: true, description: "Only those that stand there." })
    state: IntroductionState | undefined,
    @Arg("heldBy", () => ID, { nullable: true, description: "Only those of responders whom this person looks after." })
    heldBy: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<InboxConnection> {
    return listInbox(context, { first, after, state, heldBy });
  }
}
