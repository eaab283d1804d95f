import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { MatchProfileScalar } from "#shared/subgraph/match-profile.scalar.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { PersonView } from "../person/person.view.ts";
import { closeNeed } from "./close-need.ts";
import type { MatchProfile } from "./match-profile.ts";
import {
  byHandDescription,
  CloseNeedInput,
  leavesAfterDescription,
  PostNeedInput,
  ReviseNeedInput,
} from "./need.input.ts";
import { NeedPayload } from "./need.payload.ts";
import { NeedView } from "./need.view.ts";
import { openNeed } from "./open-need.ts";
import { payloadOfNeed } from "./payload-of-need.ts";
import { postNeed } from "./post-need.ts";
import { readMatchProfile, readNeed } from "./read-need.ts";
import { reviseNeed } from "./revise-need.ts";
import { withdrawNeed } from "./withdraw-need.ts";

@Resolver(() => NeedView)
export class NeedResolver {
  @Query(() => NeedView, { nullable: true, description: "A need of one's own organization." })
  need(
    @Directive("@partition") @Arg("id", () => ID, { description: "The id of the need." }) id: string,
    @Ctx() context: PartnerContext,
  ): Promise<NeedView | null> {
    return readNeed(context, id);
  }

  @Mutation(() => NeedPayload, { nullable: true, description: "Posts a need." })
  async postNeed(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => PostNeedInput, { description: "What is needed." }) input: PostNeedInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NeedPayload> {
    return payloadOfNeed(context, await postNeed(context, { organization, input, idempotencyKey }));
  }

  @Mutation(() => NeedPayload, {
    nullable: true,
    description: "Posts a draft, once somebody has looked at it. What is missing of it is told all at once.",
  })
  async openNeed(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("leavesAfterSeconds", () => Int, { nullable: true, description: leavesAfterDescription })
    leavesAfterSeconds: number | undefined,
    @Arg("byHand", () => Boolean, { nullable: true, description: byHandDescription })
    byHand: boolean | undefined,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NeedPayload> {
    const how = { leavesAfterSeconds: leavesAfterSeconds ?? null, byHand: byHand ?? null };
    return payloadOfNeed(context, await openNeed(context, { need, ...how, idempotencyKey }));
  }

  @Mutation(() => NeedPayload, { nullable: true, description: "Changes what is given and leaves the rest." })
  async reviseNeed(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("input", () => ReviseNeedInput, { description: "What is to change." }) input: ReviseNeedInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NeedPayload> {
    return payloadOfNeed(context, await reviseNeed(context, { need, input, idempotencyKey }));
  }

  @Mutation(() => NeedPayload, { nullable: true, description: "Takes a need back: nobody looks for help any more." })
  async withdrawNeed(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NeedPayload> {
    return payloadOfNeed(context, await withdrawNeed(context, { need, idempotencyKey }));
  }

  @Mutation(() => NeedPayload, { nullable: true, description: "Ends a need, with an outcome for every issue." })
  async closeNeed(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("input", () => CloseNeedInput, { description: "How it ended." }) input: CloseNeedInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NeedPayload> {
    return payloadOfNeed(context, await closeNeed(context, { need, input, idempotencyKey }));
  }

  @FieldResolver(() => PersonView, { nullable: true, description: "Who posted it." })
  postedBy(@Root() { postedById }: NeedView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, postedById);
  }

  @FieldResolver(() => PersonView, { nullable: true, description: "Who looks after it." })
  heldBy(@Root() { heldById }: NeedView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, heldById);
  }

  @Directive("@inaccessible")
  @FieldResolver(() => MatchProfileScalar, {
    nullable: true,
    description: "What matching is told; null once it ended.",
  })
  matchProfile(@Root() { id }: NeedView, @Ctx() context: PartnerContext): Promise<MatchProfile | null> {
    return readMatchProfile(context, id);
  }
}
