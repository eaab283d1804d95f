import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { DraftNeedInput } from "./draft.input.ts";
import { draftNeed } from "./draft-need.ts";
import { NeedPayload } from "./need.payload.ts";
import { payloadOfNeed } from "./payload-of-need.ts";
import { reviseDraft } from "./revise-draft.ts";
import { sendNeedNow } from "./send-need-now.ts";

/** What comes before a need is posted, and before it leaves. */
@Resolver()
export class DraftResolver {
  @Mutation(() => NeedPayload, {
    nullable: true,
    description: "Begins a need as a draft, as far as it is known: its own organization alone sees it.",
  })
  async draftNeed(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => DraftNeedInput, { description: "What is known so far." }) input: DraftNeedInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NeedPayload> {
    return payloadOfNeed(context, await draftNeed(context, { organization, input, idempotencyKey }));
  }

  @Mutation(() => NeedPayload, {
    nullable: true,
    description: "Goes on with a draft: changes what is given and leaves the rest.",
  })
  async reviseDraft(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the draft." }) need: string,
    @Arg("input", () => DraftNeedInput, { description: "What is to change." }) input: DraftNeedInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NeedPayload> {
    return payloadOfNeed(context, await reviseDraft(context, { need, input, idempotencyKey }));
  }

  @Mutation(() => NeedPayload, {
    nullable: true,
    description:
      "Lets a need leave that waits, or for which somebody chooses whom to ask: responders are asked from now on.",
  })
  async sendNeedNow(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NeedPayload> {
    return payloadOfNeed(context, await sendNeedNow(context, { need, idempotencyKey }));
  }
}
