import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { CheckStanding } from "../conflict-check/check-standing.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import type { NeedIssueView } from "../need/need.view.ts";
import { type ContactView, viewContact } from "./contact.view.ts";
import type {
  IntroductionOutcome,
  IntroductionReason,
  IntroductionState,
  QuestionAnswer,
  QuestionCode,
  Side,
  StepKind,
} from "./introduction.codes.ts";
import {
  IntroductionNextStepEnum,
  IntroductionOutcomeEnum,
  IntroductionReasonEnum,
  IntroductionSideEnum,
  IntroductionStateEnum,
  IntroductionStepKindEnum,
  QuestionAnswerEnum,
  QuestionCodeEnum,
} from "./introduction.enum.ts";
import type { AskedQuestion, Introduction, IntroductionStep } from "./introduction.store.ts";
import { type NextStep, nextStepOf } from "./move-introduction.ts";

@ObjectType("IntroductionStep", {
  simpleResolvers: true,
  description: "Something that happened: a line of the timeline.",
})
export class IntroductionStepView {
  @Field(() => IntroductionStepKindEnum, { description: "What happened." })
  kind!: StepKind;

  @Field(() => IntroductionSideEnum, { description: "By whose word." })
  side!: Side;

  @Field(() => String, { nullable: true, description: "Who did it; null for the system." })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The code of the reason, outcome or question that belongs to it.",
  })
  code!: string | null;

  @Field(() => DateTimeScalar, { description: "When." })
  at!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When somebody of the other side first had it before them; null if nobody has.",
  })
  seenAt!: Date | null;
}

@ObjectType("IntroductionQuestion", { simpleResolvers: true, description: "A coded question and its answer." })
export class IntroductionQuestionView {
  @Field(() => QuestionCodeEnum, { description: "What was asked." })
  question!: QuestionCode;

  @Field(() => IntroductionSideEnum, { description: "Which side has asked." })
  askedBy!: Side;

  @Field(() => QuestionAnswerEnum, {
    nullable: true,
    description: "The other side's answer; null while there is none.",
  })
  answer!: QuestionAnswer | null;
}

@Directive('@key(fields: "id")')
@ObjectType("Introduction", {
  simpleResolvers: true,
  description:
    "One responder, one need, some of its issues. Read by the need's organization, and by the responder's side until it ends.",
})
export class IntroductionView {
  @Field(() => ID, { description: "Its id, which names the need's organization." })
  id!: string;

  @Field(() => ID, { description: "The id of the responder." })
  responderId!: string;

  @Field(() => OrganizationView, { description: "The responder's organization." })
  organization!: OrganizationView;

  @Field(() => IntroductionStateEnum, { description: "Where it stands." })
  state!: IntroductionState;

  @Field(() => Boolean, { description: "Advice to a colleague alone: no conflict check, and nothing is held." })
  isAdvice!: boolean;

  @Field(() => [IntroductionStepView], { description: "What happened so far, the first thing first." })
  steps!: IntroductionStepView[];

  @Field(() => IntroductionNextStepEnum, { description: "What comes next." })
  nextStep!: NextStep["step"];

  @Field(() => IntroductionSideEnum, { description: "Whose it is to do that." })
  nextSide!: Side;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when; null where no word is waited for." })
  answerBy!: Date | null;

  @Field(() => [IntroductionQuestionView], { description: "What was asked, at most once per side and question." })
  questions!: IntroductionQuestionView[];

  @Field(() => IntroductionOutcomeEnum, { nullable: true, description: "What came of it, once it is closed." })
  outcome!: IntroductionOutcome | null;

  @Field(() => IntroductionReasonEnum, { nullable: true, description: "Why it came to its end, where it did." })
  reason!: IntroductionReason | null;

  needId!: string;
  issueIds!: readonly string[];
  responderContact!: ContactView | null;
  conflict!: CheckStanding;
  /** Who of the other side may see it. */
  readers!: readonly string[];
}

/** What both sides see of an introduction. */
export function viewIntroduction(introduction: Introduction): IntroductionView {
  const { step, side } = nextStepOf(introduction);
  const view = new IntroductionView();
  view.id = introduction.id;
  view.responderId = introduction.responder;
  view.organization = viewOrganization(introduction.organization);
  view.state = introduction.state;
  view.isAdvice = introduction.isShort;
  view.steps = introduction.steps.map(viewStep);
  view.nextStep = step;
  view.nextSide = side;
  view.answerBy = introduction.answerBy;
  view.questions = introduction.questions.map(viewQuestion);
  view.outcome = introduction.outcome;
  view.reason = introduction.reason;
  view.needId = introduction.need;
  view.issueIds = introduction.issues;
  view.responderContact = introduction.contact && viewContact(introduction.contact);
  view.conflict = introduction.conflict;
  view.readers = introduction.people.map(({ id }) => id);
  return view;
}

/** Of a need's issues, the ones that an introduction is about. */
export function issuesOf({ issueIds }: IntroductionView, issues: readonly NeedIssueView[]): NeedIssueView[] {
  return issues.filter(({ id }) => issueIds.includes(id));
}

function viewStep({ kind, side, name, code, at, seenAt }: IntroductionStep): IntroductionStepView {
  return { kind, side, name, code, at: new Date(at), seenAt: seenAt === null ? null : new Date(seenAt) };
}

function viewQuestion({ question, side, answer }: AskedQuestion): IntroductionQuestionView {
  return { question, askedBy: side, answer };
}
