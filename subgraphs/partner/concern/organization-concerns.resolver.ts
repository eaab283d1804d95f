import { Arg, Ctx, FieldResolver, Int, Resolver } from "type-graphql";
import type { ConcernState } from "#shared/codes/concern.ts";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { defaultPageSize } from "../graph/page.ts";
import { ConcernConnection } from "./concern.connection.ts";
import { ConcernStateEnum } from "./concern.enum.ts";
import { listConcerns } from "./read-concerns.ts";

@Resolver(() => OrganizationView)
export class OrganizationConcernsResolver {
  @FieldResolver(() => ConcernConnection, {
    nullable: true,
    description: "Concerns about its responders, the newest first; for its coordinators.",
  })
  async concerns(
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) after: string | undefined,
    @Arg("state", () => ConcernStateEnum, { nullable: true, description: "Only those that stand there." })
    state: ConcernState | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<ConcernConnection> {
    return listConcerns(context, { first, after, state });
  }
}
