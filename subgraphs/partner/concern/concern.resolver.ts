import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { ConcernOutcome, ConcernReason } from "#shared/codes/concern.ts";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { PersonView } from "../person/person.view.ts";
import { readResponder } from "../responder/read-responder.ts";
import { ResponderView } from "../responder/responder.view.ts";
import { closeConcern } from "./close-concern.ts";
import { ConcernOutcomeEnum, ConcernReasonEnum } from "./concern.enum.ts";
import { ConcernPayload, ReportConcernPayload } from "./concern.payload.ts";
import { ConcernView } from "./concern.view.ts";
import { readConcern } from "./read-concerns.ts";
import { reportConcern } from "./report-concern.ts";

const key = { description: idempotencyKeyDescription };

@Resolver(() => ConcernView)
export class ConcernResolver {
  @Mutation(() => ReportConcernPayload, {
    nullable: true,
    description: `Anybody signed in reports a concern about a responder. Coordinators of the responder's organization learn who
reported it; the centre's operators learn of it, not of who. With a serious reason the responder cannot be found any
more until a coordinator has looked into it.`,
  })
  async reportConcern(
    @Directive("@partition") @Arg("responder", () => ID, { description: "The id of the responder." }) responder: string,
    @Arg("reason", () => ConcernReasonEnum, { description: "What is wrong." }) reason: ConcernReason,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ReportConcernPayload> {
    const worked = await reportConcern(context, { responder, reason, idempotencyKey });
    return { isReceived: worked.ok, problems: worked.ok ? [] : viewProblems(worked.problems) };
  }

  @Mutation(() => ConcernPayload, {
    nullable: true,
    description: "A coordinator looked into a concern and says what came of it.",
  })
  async closeConcern(
    @Directive("@partition") @Arg("concern", () => ID, { description: "The id of the concern." }) concern: string,
    @Arg("outcome", () => ConcernOutcomeEnum, { description: "What came of it." }) outcome: ConcernOutcome,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ConcernPayload> {
    const worked = await closeConcern(context, { concern, outcome, idempotencyKey });
    if (!worked.ok) return { concern: null, problems: viewProblems(worked.problems) };
    return { concern: await readConcern(context, worked.result.id), problems: [] };
  }

  @FieldResolver(() => ResponderView, { nullable: true, description: "The responder it is about." })
  responder(@Root() { responderId }: ConcernView, @Ctx() context: PartnerContext): Promise<ResponderView | null> {
    return readResponder(context, responderId);
  }

  @FieldResolver(() => PersonView, { nullable: true, description: "The coordinator who closed it." })
  closedBy(@Root() { closedById }: ConcernView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, closedById);
  }
}
