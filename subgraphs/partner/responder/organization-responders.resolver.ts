import { Arg, Ctx, FieldResolver, ID, Int, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { defaultPageSize } from "../graph/page.ts";
import { listResponders } from "./read-responder.ts";
import type { ResponderState } from "./responder.codes.ts";
import { ResponderConnection } from "./responder.connection.ts";
import { ResponderStateEnum } from "./responder.enum.ts";

@Resolver(() => OrganizationView)
export class OrganizationRespondersResolver {
  @FieldResolver(() => ResponderConnection, {
    nullable: true,
    description: "Its responders by name, without those who retired; for its own people.",
  })
  async responders(
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) after: string | undefined,
    @Arg("state", () => ResponderStateEnum, { nullable: true, description: "Only those that stand there." })
    state: ResponderState | undefined,
    @Arg("heldBy", () => ID, { nullable: true, description: "Only those whom this person looks after." })
    heldBy: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderConnection> {
    return listResponders(context, { first, after, state, heldBy });
  }
}
