import "reflect-metadata";
import { Arg, Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { cautionText, reasonText } from "../candidate/reason-texts.ts";
import type { Ground } from "../criteria/tally.ts";

const localeArgument = { nullable: true, description: "A language tag, as es; English where no text is known." };

@ObjectType("Reason", { simpleResolvers: true, description: "Why a candidate fits, and what it adds to the score." })
export class ReasonView {
  @Field(() => ID, { description: "Name of the criterion, as LANGUAGE." })
  criterion!: string;

  @Field(() => Float, { description: "Points that it adds to the score; reasons and cautions add up to it." })
  contribution!: number;

  /** What `text` says; no field of its own. */
  because!: readonly Ground[];

  @Field(() => String, { description: "The reason in a few words." })
  text(@Arg("locale", () => String, localeArgument) locale?: string): string {
    return reasonText(this.because, locale);
  }
}

@ObjectType("Caution", {
  simpleResolvers: true,
  description: "Why a candidate may not fit, and what it takes from the score.",
})
export class CautionView {
  @Field(() => ID, { description: "A code of a closed list, as NO_SHARED_LANGUAGE." })
  code!: string;

  @Field(() => Float, { description: "Points that it adds to the score: zero or less." })
  contribution!: number;

  @Field(() => String, { description: "The caution in a few words." })
  text(@Arg("locale", () => String, localeArgument) locale?: string): string {
    return cautionText(this.code, locale);
  }
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Responder", {
  simpleResolvers: true,
  description: "A professional or team that takes needs; told by its own organization.",
})
export class ResponderStub {
  @Field(() => ID, { description: "The responder's id." })
  id!: string;
}

@ObjectType("Candidate", { simpleResolvers: true, description: "A responder proposed for a need." })
export class CandidateView {
  @Field(() => ResponderStub, {
    nullable: true,
    description: "Who is proposed; null when their organization does not answer.",
  })
  responder!: ResponderStub | null;

  @Field(() => Float, { description: "How well they fit; what reasons and cautions add up to." })
  score!: number;

  @Field(() => [ReasonView], { description: "Why they fit, at most 20." })
  reasons!: ReasonView[];

  @Field(() => [CautionView], { description: "Why they may not, at most 20." })
  cautions!: CautionView[];

  @Field(() => [ID], { description: "Ids of the need's issues that they can take on, at most 30." })
  issues!: readonly string[];
}

@ObjectType("CandidateEdge", { simpleResolvers: true, description: "One candidate in the list, best first." })
export class CandidateEdgeView {
  @Field(() => String, { description: "Where in the list; give it as `after` to go on from here." })
  cursor!: string;

  @Field(() => CandidateView, { description: "The candidate." })
  node!: CandidateView;
}

@ObjectType("CandidateConnection", { simpleResolvers: true, description: "Who could help with a need, best first." })
export class CandidateConnectionView {
  @Field(() => [CandidateEdgeView], { description: "This page's candidates, at most 50." })
  edges!: CandidateEdgeView[];

  @Field(() => PageInfoView, { description: "Where this page lies in the list." })
  pageInfo!: PageInfoView;

  @Field(() => Int, { description: "How many responders fit, on all pages together." })
  considered!: number;

  @Field(() => Int, { description: "How many organizations they belong to." })
  organizations!: number;

  @Field(() => [ID], { description: "Ids of the issues that nobody covers, at most 30." })
  uncovered!: readonly string[];

  @Field(() => DateTimeScalar, {
    description: "When this list was first asked for; all its pages are judged as of then.",
  })
  asOf!: Date;
}

@ObjectType("Team", {
  simpleResolvers: true,
  description: "The smallest set of candidates that covers every issue somebody can take on.",
})
export class TeamView {
  @Field(() => [CandidateView], { description: "Its members, the best first, at most 30." })
  members!: CandidateView[];

  @Field(() => [ID], { description: "Ids of the issues that it covers, at most 30." })
  covered!: readonly string[];

  @Field(() => [ID], { description: "Ids of the issues that nobody covers, at most 30." })
  uncovered!: readonly string[];
}
