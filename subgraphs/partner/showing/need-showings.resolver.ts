import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { NeedView } from "../need/need.view.ts";
import { NextStepView } from "./next-step.view.ts";
import { readNextStep, readShowings } from "./read-showings.ts";
import { ShowingView } from "./showing.view.ts";
import { viewWouldShow, WouldShowView } from "./would-show.view.ts";

@Resolver(() => NeedView)
export class NeedShowingsResolver {
  @FieldResolver(() => [ShowingView], {
    nullable: true,
    description: "To whom it was shown, wave by wave, at most 30.",
  })
  async showings(@Root() { id }: NeedView, @Ctx() context: PartnerContext): Promise<ShowingView[]> {
    return readShowings(context, id);
  }

  @FieldResolver(() => [WouldShowView], {
    nullable: true,
    description:
      "Of a draft or an open need: whom its next wave would reach, at most 5; null when it cannot be found out now.",
  })
  async wouldShow(@Root() { id }: NeedView, @Ctx() { loaders }: PartnerContext): Promise<WouldShowView[] | null> {
    return (await loaders.wouldShow.load(id))?.map(viewWouldShow) ?? null;
  }

  @FieldResolver(() => NextStepView, {
    nullable: true,
    description: "What comes next, and when; never null as long as help is looked for.",
  })
  async nextStep(@Root() need: NeedView, @Ctx() context: PartnerContext): Promise<NextStepView | null> {
    return readNextStep(context, need);
  }
}
