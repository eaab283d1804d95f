import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import type { CheckStanding } from "./check-standing.ts";
import type { ToldEvaluation } from "./conflict-events.ts";

@ObjectType("ConflictNames", {
  simpleResolvers: true,
  description: "What both sides know of names that were sealed for checkers: never the names.",
})
export class ConflictNamesView {
  @Field(() => Int, { description: "Of the last sealing; the next has one more. 0 before the first." })
  version!: number;

  @Field(() => [ID], { description: "Ids of the checkers for whom they are kept now, at most 10; none once answered." })
  readerIds!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When those that are kept were sealed." })
  sealedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When a checker first took them." })
  takenAt!: Date | null;
}

export function viewConflictNames({ namesVersion, readers, sealedAt, takenAt }: CheckStanding): ConflictNamesView {
  const dateOf = (text: string | null) => (text === null ? null : new Date(text));
  return { version: namesVersion, readerIds: readers, sealedAt: dateOf(sealedAt), takenAt: dateOf(takenAt) };
}

@ObjectType("BlindAnswer", {
  simpleResolvers: true,
  description: "What a responder's organization has answered blindly: worth something to the page that blinded alone.",
})
export class BlindAnswerView {
  @Field(() => String, { description: "The key that it committed to for this answer, in base64url." })
  publicKey!: string;

  @Field(() => [String], { description: "What was asked, evaluated, in the order asked; at most 200." })
  evaluated!: readonly string[];

  @Field(() => String, { description: "That all of it was evaluated with that key: verify it before comparing." })
  proof!: string;

  @Field(() => Int, { description: "In how many chunks the list is, at most 16." })
  chunks!: number;

  introduction!: string;
}

export function viewBlindAnswer(introduction: string, told: ToldEvaluation): BlindAnswerView {
  const { publicKey, evaluated, proof, chunks } = told;
  return { introduction, publicKey, evaluated, proof, chunks };
}

@ObjectType("NameCheck", {
  simpleResolvers: true,
  description: "What somebody who only checks names sees of an introduction, as long as it is checked.",
})
export class NameCheckView {
  @Field(() => ID, { description: "The id of the introduction." })
  introductionId!: string;

  @Field(() => [String], { description: "Which groups of legal issues it is about, as STATUS; at most 9." })
  issueGroups!: string[];

  @Field(() => Boolean, { description: "Whether names wait for them." })
  hasNames!: boolean;

  @Field(() => Int, { description: "Which version of the names." })
  version!: number;

  @Field(() => ID, { nullable: true, description: "Under which permission they were sealed." })
  grantId!: string | null;

  @Field(() => ID, { nullable: true, description: "Who sealed them: their keys verify it." })
  senderId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when an answer is waited for." })
  answerBy!: Date | null;

  /** Who may see it. */
  readers!: readonly string[];
}

@ObjectType("TakenNamesPayload", { description: "What taking sealed names came to." })
export class TakenNamesPayload {
  @Field(() => String, {
    nullable: true,
    description: "The sealed part, as JSON, for the product's library to open; null with problems.",
  })
  names!: string | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
