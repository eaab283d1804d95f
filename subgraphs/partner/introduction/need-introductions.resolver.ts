import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { defaultPageSize } from "../graph/page.ts";
import { NeedView } from "../need/need.view.ts";
import { IntroductionConnection } from "./introduction.connection.ts";
import { listIntroductions } from "./read-introduction.ts";

@Resolver(() => NeedView)
export class NeedIntroductionsResolver {
  @FieldResolver(() => IntroductionConnection, {
    nullable: true,
    description: "Who was asked or has offered to help, the newest first; for the other side, its own alone.",
  })
  async introductions(
    @Root() { id: need }: NeedView,
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionConnection> {
    return listIntroductions(context, { need, first, after });
  }
}
