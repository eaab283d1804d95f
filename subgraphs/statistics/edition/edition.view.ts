import "reflect-metadata";
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { DateScalar } from "../graph/date.scalar.ts";
import type { EditionFailure, EditionState, RoundState, ShareRefusal } from "./edition.codes.ts";
import { EditionFailureEnum, EditionStateEnum, RoundStateEnum, ShareRefusalEnum } from "./edition.enum.ts";

const open = '@tag(name: "open")';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Organization", { description: "A partner organization." })
export class OrganizationStub {
  @Field(() => ID, { description: "Its short name." })
  id!: string;
}

@Directive(open)
@ObjectType("EditionParticipant", { description: "An organization that takes part in an edition." })
export class EditionParticipantView {
  @Field(() => ID, { description: "The organization's short name." })
  organizationId!: string;

  @Field(() => OrganizationStub, { nullable: true, description: "The organization." })
  organization!: OrganizationStub | null;

  @Field(() => DateTimeScalar, { description: "When its word that it takes part arrived." })
  joinedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the share that went into the sum, so that it can verify what it sent; null before that.",
  })
  shareDigest!: string | null;
}

@Directive(open)
@ObjectType("RefusedShare", { description: "A share that was not taken." })
export class RefusedShareView {
  @Field(() => ID, { description: "Who sent it." })
  organizationId!: string;

  @Field(() => ShareRefusalEnum, { description: "Why it was not taken." })
  code!: ShareRefusal;
}

@Directive(open)
@ObjectType("DeclinedRound", { description: "That a participant did not answer a round, and why." })
export class DeclinedRoundView {
  @Field(() => ID, { description: "Who declined." })
  organizationId!: string;

  @Field(() => String, { description: "Why: a code of the organization's, as BUDGET_SPENT." })
  code!: string;
}

@Directive(open)
@ObjectType("EditionRound", { description: "One attempt to add up what the participants counted." })
export class EditionRoundView {
  @Field(() => ID, { description: "Its id; shares of two rounds cannot be combined." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was opened." })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { description: "Until when shares were or are taken." })
  shareBy!: Date;

  @Field(() => RoundStateEnum, { description: "Where it stands." })
  state!: RoundState;

  @Field(() => Int, { description: "How many shares have come." })
  received!: number;

  @Field(() => Int, { description: "How many were asked for." })
  expected!: number;

  @Field(() => [ID], { description: "Whose share was missing when it was abandoned." })
  missing!: readonly string[];

  @Field(() => [ID], { description: "Whose share is still awaited; nobody's once it is over." })
  awaited!: readonly string[];

  @Field(() => [RefusedShareView], { description: "What was not taken, at most 100." })
  refused!: readonly RefusedShareView[];

  @Field(() => [DeclinedRoundView], { description: "Who declined it, and why." })
  declined!: readonly DeclinedRoundView[];
}

@Directive(open)
@ObjectType("Edition", { description: "The tables of one period, made together by the organizations that took part." })
export class EditionView {
  @Field(() => ID, { description: "Its id, as 2026-Q3, 2026-Q3-2 or 2026-Q3-year." })
  id!: string;

  @Field(() => String, { description: "The quarter that it is of, or the last one of a year to date, as 2026-Q3." })
  period!: string;

  @Field(() => EditionStateEnum, { description: "Where it stands." })
  state!: EditionState;

  @Field(() => EditionFailureEnum, { nullable: true, description: "Why it failed; null unless it did." })
  failure!: EditionFailure | null;

  @Field(() => DateTimeScalar, { description: "When it was called." })
  calledAt!: Date;

  @Field(() => DateTimeScalar, { description: "Until when organizations can join." })
  joinBy!: Date;

  @Field(() => DateScalar, { description: "The day as of which everything is counted: 14 days after the period." })
  cutOffOn!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published; null unless it was." })
  publishedAt!: Date | null;

  @Field(() => Float, { description: "What one round may tell at most about one need: the privacy loss, epsilon." })
  epsilon!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How many participants may join forces without the noise growing too small; null before counting.",
  })
  tolerated!: number | null;

  @Field(() => String, { description: "SHA-256 of the catalogue of tables that it was made by." })
  catalogue!: string;

  @Field(() => [EditionParticipantView], { description: "Who takes part, at most 2,000." })
  participants!: readonly EditionParticipantView[];

  @Field(() => [EditionRoundView], { description: "Its rounds, two at most, the first one first." })
  rounds!: readonly EditionRoundView[];

  @Field(() => [String], { description: "The editions that a year to date adds up; empty for a quarter." })
  quarters!: readonly string[];

  @Field(() => String, { description: "How to cite it." })
  citation!: string;

  @Field(() => String, { description: "Under which licence it may be used." })
  license!: string;
}

@Directive(open)
@ObjectType("EditionEdge", { description: "An edition in a list." })
export class EditionEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => EditionView, { description: "The edition." })
  node!: EditionView;
}

@Directive(open)
@ObjectType("EditionConnection", { description: "Editions, the newest first." })
export class EditionConnection {
  @Field(() => [EditionEdge], { description: "The editions of this page." })
  edges!: readonly EditionEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}

@ObjectType("EditionPayload", { description: "What a command about an edition came to." })
export class EditionPayload {
  @Field(() => EditionView, { nullable: true, description: "The edition; null when nothing was changed." })
  edition!: EditionView | null;

  @Field(() => [ProblemView], { description: "What kept the command from being carried out, all at once." })
  problems!: ProblemView[];
}
