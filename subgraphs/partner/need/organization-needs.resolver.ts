import { Arg, Ctx, FieldResolver, ID, Int, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { defaultPageSize } from "../graph/page.ts";
import type { NeedStatus } from "./need.codes.ts";
import { NeedConnection } from "./need.connection.ts";
import { NeedStatusEnum } from "./need.enum.ts";
import { listNeeds } from "./read-need.ts";

@Resolver(() => OrganizationView)
export class OrganizationNeedsResolver {
  @FieldResolver(() => NeedConnection, {
    nullable: true,
    description: "Its needs, the newest first; for its own people.",
  })
  async needs(
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Arg("status", () => NeedStatusEnum, { nullable: true, description: "Only those that stand there." })
    status: NeedStatus | undefined,
    @Arg("heldBy", () => ID, { nullable: true, description: "Only those that this person looks after." })
    heldBy: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<NeedConnection> {
    return listNeeds(context, { first, after, status, heldBy });
  }
}
