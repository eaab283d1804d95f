import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { IntroductionView } from "../introduction/introduction.view.ts";
import { readIntroduction } from "../introduction/read-introduction.ts";
import { NeedView } from "../need/need.view.ts";
import { readNeed } from "../need/read-need.ts";
import { WorkItemView } from "./work.view.ts";

/** What a line of work is about: by its words alone nobody would know one from another. */
@Resolver(() => WorkItemView)
export class WorkItemResolver {
  @FieldResolver(() => NeedView, {
    nullable: true,
    description: "The need, where one of one's own organization's waits by itself or its file does.",
  })
  async need(@Root() { kind, subject }: WorkItemView, @Ctx() context: PartnerContext): Promise<NeedView | null> {
    return kind === "NEED" || kind === "CASE_FILE" ? readNeed(context, subject) : null;
  }

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
