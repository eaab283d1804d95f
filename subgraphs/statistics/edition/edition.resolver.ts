import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { CommandOutcome } from "../command/run-command.ts";
import type { StatisticsContext } from "../context.ts";
import { beginEdition } from "./begin-edition.ts";
import { callEdition } from "./call-edition.ts";
import { cancelEdition } from "./cancel-edition.ts";
import { EditionConnection, EditionPayload, EditionView } from "./edition.view.ts";
import { listEditions, readEdition } from "./read-editions.ts";
import { StatisticsView } from "./statistics.view.ts";

const key = { description: "A fresh key; a repeat with it has no second effect." };
const which = { description: "The edition's id." };

@Resolver(() => StatisticsView)
export class EditionResolver {
  @Directive('@tag(name: "open")')
  @Query(() => StatisticsView, {
    nullable: true,
    description: "What organizations count together; open to everybody, without a token too.",
  })
  statistics(): StatisticsView {
    return new StatisticsView();
  }

  @FieldResolver(() => EditionConnection, {
    description: `Editions, the newest first: the published ones; for operators and analysts of the centre, and for
coordinators, also those under way.`,
  })
  editions(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, at most 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor after which the page begins." })
    after: string | null,
    @Ctx() context: StatisticsContext,
  ): Promise<EditionConnection> {
    return listEditions(context, { first, after: after ?? undefined });
  }

  @FieldResolver(() => EditionView, { nullable: true, description: "One edition." })
  edition(@Arg("id", () => ID, which) id: string, @Ctx() context: StatisticsContext): Promise<EditionView | null> {
    return readEdition(context, id);
  }

  @Mutation(() => EditionPayload, {
    nullable: true,
    description: "Asks all organizations whether they take part in an edition of a period that is over; for operators.",
  })
  async callEdition(
    @Arg("period", () => String, { description: "The quarter, as 2026-Q3." }) period: string,
    @Arg("isFresh", () => Boolean, {
      defaultValue: false,
      description: "Whether to make another one when the period has a published edition.",
    })
    isFresh: boolean,
    @Arg("joinWithinMinutes", () => Int, { defaultValue: 20_160, description: "For joining, 1 to 100,000 minutes." })
    joinWithinMinutes: number,
    @Arg("shareWithinMinutes", () => Int, { defaultValue: 1_440, description: "For a round, 1 to 100,000 minutes." })
    shareWithinMinutes: number,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: StatisticsContext,
  ): Promise<EditionPayload> {
    const input = { period, isFresh, joinWithinMinutes, shareWithinMinutes };
    return payloadOf(context, await callEdition(context, input, idempotencyKey));
  }

  @Mutation(() => EditionPayload, {
    nullable: true,
    description: "Ends the joining and opens the first round; for operators.",
  })
  async beginEdition(
    @Arg("edition", () => ID, which) edition: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: StatisticsContext,
  ): Promise<EditionPayload> {
    return payloadOf(context, await beginEdition(context, edition, idempotencyKey));
  }

  @Mutation(() => EditionPayload, { nullable: true, description: "Calls an edition off; for operators." })
  async cancelEdition(
    @Arg("edition", () => ID, which) edition: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: StatisticsContext,
  ): Promise<EditionPayload> {
    return payloadOf(context, await cancelEdition(context, edition, idempotencyKey));
  }
}

async function payloadOf(context: StatisticsContext, { subject, problems }: CommandOutcome): Promise<EditionPayload> {
  return {
    edition: subject === undefined ? null : await readEdition(context, subject),
    problems: viewProblems(problems),
  };
}
