import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { approveResponder } from "./approve-responder.ts";
import { checkAdmission } from "./check-admission.ts";
import { confirmResponder } from "./confirm-responder.ts";
import { pauseResponder } from "./pause-responder.ts";
import { ResponderPayload } from "./responder.payload.ts";
import { ResponderView } from "./responder.view.ts";
import { responderPayload } from "./responder-payload.ts";
import { resumeResponder } from "./resume-responder.ts";
import { retireResponder } from "./retire-responder.ts";

const id = { description: "The id of the responder." };
const key = { description: idempotencyKeyDescription };

@Resolver(() => ResponderView)
export class ResponderStepResolver {
  @Mutation(() => ResponderPayload, {
    nullable: true,
    description: "A coordinator looked up that an admission stands.",
  })
  async checkAdmission(
    @Directive("@partition") @Arg("responder", () => ID, id) responder: string,
    @Arg("jurisdiction", () => ID, { description: "The admission's jurisdiction." }) jurisdiction: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderPayload> {
    return responderPayload(context, await checkAdmission(context, { responder, jurisdiction, idempotencyKey }));
  }

  @Mutation(() => ResponderPayload, { nullable: true, description: "A coordinator vouches: others can find them now." })
  async approveResponder(
    @Directive("@partition") @Arg("responder", () => ID, id) responder: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderPayload> {
    return responderPayload(context, await approveResponder(context, { responder, idempotencyKey }));
  }

  @Mutation(() => ResponderPayload, { nullable: true, description: "They take nothing for the time being." })
  async pauseResponder(
    @Directive("@partition") @Arg("responder", () => ID, id) responder: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderPayload> {
    return responderPayload(context, await pauseResponder(context, { responder, idempotencyKey }));
  }

  @Mutation(() => ResponderPayload, { nullable: true, description: "They take needs again." })
  async resumeResponder(
    @Directive("@partition") @Arg("responder", () => ID, id) responder: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderPayload> {
    return responderPayload(context, await resumeResponder(context, { responder, idempotencyKey }));
  }

  @Mutation(() => ResponderPayload, { nullable: true, description: "All that is said of them is still current." })
  async confirmResponder(
    @Directive("@partition") @Arg("responder", () => ID, id) responder: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderPayload> {
    return responderPayload(context, await confirmResponder(context, { responder, idempotencyKey }));
  }

  @Mutation(() => ResponderPayload, { nullable: true, description: "They do not take part any more, for good." })
  async retireResponder(
    @Directive("@partition") @Arg("responder", () => ID, id) responder: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderPayload> {
    return responderPayload(context, await retireResponder(context, { responder, idempotencyKey }));
  }
}
