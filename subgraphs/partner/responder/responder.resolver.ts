import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { PersonView } from "../person/person.view.ts";
import { addResponder } from "./add-responder.ts";
import { readAway } from "./read-away.ts";
import { readResponder } from "./read-responder.ts";
import { AddResponderInput, ReviseResponderInput } from "./responder.input.ts";
import { ResponderPayload } from "./responder.payload.ts";
import { AdmissionCheckView, ResponderView, viewChecks } from "./responder.view.ts";
import { responderPayload } from "./responder-payload.ts";
import { reviseResponder } from "./revise-responder.ts";

@Resolver(() => ResponderView)
export class ResponderResolver {
  @Query(() => ResponderView, { nullable: true, description: "A responder, as far as the one who asks may see them." })
  responder(
    @Directive("@partition") @Arg("id", () => ID, { description: "The id of the responder." }) id: string,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderView | null> {
    return readResponder(context, id);
  }

  @Mutation(() => ResponderPayload, { nullable: true, description: "Adds a responder; a coordinator approves later." })
  async addResponder(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => AddResponderInput, { description: "Who they are." }) input: AddResponderInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderPayload> {
    return responderPayload(context, await addResponder(context, { organization, input, idempotencyKey }));
  }

  @Mutation(() => ResponderPayload, { nullable: true, description: "Changes what is given and leaves the rest." })
  async reviseResponder(
    @Directive("@partition")
    @Arg("responder", () => ID, { description: "The id of the responder." })
    responder: string,
    @Arg("input", () => ReviseResponderInput, { description: "What is to change." }) input: ReviseResponderInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ResponderPayload> {
    return responderPayload(context, await reviseResponder(context, { responder, input, idempotencyKey }));
  }

  @Directive("@network")
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      "Within the next two weeks: from when nobody answers for them. Null where that has begun, or nothing was said.",
  })
  async awayFrom(@Root() view: ResponderView, @Ctx() context: PartnerContext): Promise<Date | null> {
    return (await readAway(context, view))?.from ?? null;
  }

  @Directive("@network")
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "Until when nobody answers for them, now or from `awayFrom` on: they pause, or who answers is away.",
  })
  async awayUntil(@Root() view: ResponderView, @Ctx() context: PartnerContext): Promise<Date | null> {
    return (await readAway(context, view))?.until ?? null;
  }

  @FieldResolver(() => [AdmissionCheckView], {
    nullable: true,
    description: "Who checked what; for their own organization.",
  })
  admissionChecks(@Root() view: ResponderView): AdmissionCheckView[] {
    return viewChecks(view);
  }

  @FieldResolver(() => ResponderView, {
    nullable: true,
    description: "Of a student: who supervises them; for their own organization.",
  })
  supervisor(@Root() view: ResponderView, @Ctx() context: PartnerContext): Promise<ResponderView | null> {
    return readResponder(context, view.supervisorId);
  }

  @FieldResolver(() => PersonView, { nullable: true, description: "Who looks after them; for their own organization." })
  heldBy(@Root() view: ResponderView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, view.heldById);
  }

  @FieldResolver(() => PersonView, {
    nullable: true,
    description: "Which coordinator approved; for their organization.",
  })
  approvedBy(@Root() view: ResponderView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, view.approvedById);
  }
}
