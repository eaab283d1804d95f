import "reflect-metadata";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import type { EditionPartState, RoundRefusal } from "./edition.codes.ts";
import { EditionPartStateEnum, RoundRefusalEnum } from "./edition.enum.ts";
import type { LedgerEntry } from "./edition-ledger.store.ts";
import type { EditionPart, EditionPartRound } from "./edition-part.store.ts";

@ObjectType("EditionPartRound", { description: "A round of an edition that an organization has answered, or not." })
export class EditionPartRoundView {
  @Field(() => ID, { description: "Its id." })
  round!: string;

  @Field(() => DateTimeScalar, { description: "When it was heard, and answered or declined." })
  at!: Date;

  @Field(() => [ID], { description: "Short names of those who take part in it." })
  participants!: string[];

  @Field(() => String, { nullable: true, description: "SHA-256 of what was sent, base64url; null when nothing was." })
  digest!: string | null;

  @Field(() => RoundRefusalEnum, { nullable: true, description: "Why it was not answered; null when it was." })
  declined!: RoundRefusal | null;
}

@ObjectType("EditionPart", { description: "An edition of the statistics, as one organization takes part in it." })
export class EditionPartView {
  @Field(() => ID, { description: "The edition, as 2026-Q3." })
  edition!: string;

  @Field(() => String, { description: "The quarter that it counts, as 2026-Q3." })
  period!: string;

  @Field(() => EditionPartStateEnum, { description: "Where it stands." })
  state!: EditionPartState;

  @Field(() => Float, { description: "What one round of it costs of the privacy of each need: ε." })
  epsilon!: number;

  @Field(() => DateTimeScalar, { description: "Until when one can join or leave it." })
  joinBy!: Date;

  @Field(() => [EditionPartRoundView], { description: "Its rounds, in order." })
  rounds!: EditionPartRoundView[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the centre has published that it holds what was sent from here; null as long as it has not, or holds nothing of ours.",
  })
  isHeldAsSent!: boolean | null;
}

@ObjectType("EditionPartEdge", { description: "An edition in a list." })
export class EditionPartEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => EditionPartView, { description: "The edition." })
  node!: EditionPartView;
}

@ObjectType("EditionPartConnection", { description: "Editions, the newest first." })
export class EditionPartConnection {
  @Field(() => [EditionPartEdge], { description: "The editions of this page." })
  edges!: EditionPartEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}

@ObjectType("EditionPartPayload", { description: "What joining or leaving an edition came to." })
export class EditionPartPayload {
  @Field(() => EditionPartView, { nullable: true, description: "As it is now; null when there are problems." })
  part!: EditionPartView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

@ObjectType("LedgerEntry", { description: "What a period has cost of the privacy of each need that is counted." })
export class LedgerEntryView {
  @Field(() => String, { description: "The quarter, as 2026-Q3." })
  period!: string;

  @Field(() => Float, { description: "ε of all rounds that were answered, whatever became of them." })
  spent!: number;

  @Field(() => Float, { description: "ε at most." })
  limit!: number;

  @Field(() => Int, { description: "How many rounds were answered; two at most." })
  rounds!: number;
}

export function viewEditionPart(part: EditionPart, rounds: readonly EditionPartRound[]): EditionPartView {
  const { edition, period, state, epsilon, joinBy, isHeldAsSent } = part;
  const own = rounds.filter((one) => one.edition === edition).map(viewRound);
  return { edition, period, state, epsilon, joinBy: new Date(joinBy), rounds: own, isHeldAsSent };
}

function viewRound({ round, at, participants, digest, declined }: EditionPartRound): EditionPartRoundView {
  return { round, at: new Date(at), participants, digest, declined };
}

export function viewLedgerEntry({ period, spent, limit, rounds }: LedgerEntry): LedgerEntryView {
  return { period, spent, limit, rounds };
}
