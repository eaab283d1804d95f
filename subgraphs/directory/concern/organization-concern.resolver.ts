import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { ConcernOutcome, ConcernReason, ConcernState } from "#shared/codes/concern.ts";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { DirectoryContext } from "../context.ts";
import { closeOrganizationConcern } from "./close-organization-concern.ts";
import { ConcernOutcomeEnum, ConcernReasonEnum, ConcernStateEnum } from "./concern.enum.ts";
import {
  OrganizationConcernConnection,
  OrganizationConcernPayload,
  ReportOrganizationConcernPayload,
} from "./organization-concern.view.ts";
import { listConcerns, readConcern } from "./read-concerns.ts";
import { reportOrganizationConcern } from "./report-organization-concern.ts";

const key = { description: "A fresh key; a repeat with it has no second effect." };

@Resolver()
export class OrganizationConcernResolver {
  @Query(() => OrganizationConcernConnection, {
    nullable: true,
    description: "Concerns about organizations and responders, the newest first; for operators.",
  })
  organizationConcerns(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, at most 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor after which the page begins." })
    after: string | undefined,
    @Arg("state", () => ConcernStateEnum, { nullable: true, description: "Only those that stand there." })
    state: ConcernState | undefined,
    @Ctx() context: DirectoryContext,
  ): Promise<OrganizationConcernConnection> {
    return listConcerns(context, { first, after: after ?? undefined, state: state ?? undefined });
  }

  @Mutation(() => ReportOrganizationConcernPayload, {
    nullable: true,
    description: `Anybody signed in reports a concern about an organization, or about one of its responders when its own
coordinators should not be the ones to look into it. Operators learn who reported it; the organization does not.`,
  })
  async reportOrganizationConcern(
    @Arg("organization", () => ID, { description: "The organization's short name." }) organization: string,
    @Arg("responder", () => ID, { nullable: true, description: "The id of one of its responders." })
    responder: string | undefined,
    @Arg("reason", () => ConcernReasonEnum, { description: "What is wrong." }) reason: ConcernReason,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<ReportOrganizationConcernPayload> {
    const input = { organization, responder: responder ?? null, reason };
    const outcome = await reportOrganizationConcern(context, input, idempotencyKey);
    return { isReceived: outcome.organization !== undefined, problems: viewProblems(outcome.problems) };
  }

  @Mutation(() => OrganizationConcernPayload, {
    nullable: true,
    description: "An operator looked into a concern and says what came of it; for operators.",
  })
  async closeOrganizationConcern(
    @Arg("concern", () => ID, { description: "The id of the concern." }) concern: string,
    @Arg("outcome", () => ConcernOutcomeEnum, { description: "What came of it." }) outcome: ConcernOutcome,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<OrganizationConcernPayload> {
    const done = await closeOrganizationConcern(context, { concern, outcome }, idempotencyKey);
    const isDone = done.organization !== undefined;
    return { concern: isDone ? await readConcern(context, concern) : null, problems: viewProblems(done.problems) };
  }
}
