import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { IntroductionView } from "../introduction/introduction.view.ts";
import { readIntroduction } from "../introduction/read-introduction.ts";
import { WorkItemView } from "./work.view.ts";

/** With whom it is: their organization says the name. */
@Resolver(() => WorkItemView)
export class WorkItemResolver {
  @FieldResolver(() => IntroductionView, {
    nullable: true,
    description: "The introduction, where it is of a need of one's own organization's.",
  })
  async introduction(
    @Root() { kind, subject }: WorkItemView,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionView | null> {
    return kind === "INTRODUCTION" ? readIntroduction(context, subject) : null;
  }
}
