import { Field, ID, InputType, Int } from "type-graphql";
import { HelpKindEnum } from "../codes/help-kind.enum.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import { TraitEnum } from "../codes/trait.enum.ts";
import type { Trait } from "../codes/trait.ts";
import { DateScalar } from "../graph/date.scalar.ts";
import type { DueKind, IssueOutcome, Urgency } from "./need.codes.ts";
import { DueKindEnum, IssueOutcomeEnum, UrgencyEnum } from "./need.enum.ts";

export const leavesAfterDescription =
  "For how many seconds nothing of it leaves, so that it can be taken back: 0 (or left out) to 300.";

export const byHandDescription =
  "Whether whoever looks after it chooses whom to ask first: nobody is asked by itself before sendNeedNow, or before a " +
  "working day (in an emergency two hours) is over, and leavesAfterSeconds does not count. False if left out.";

@InputType("DueInput", { description: "A date that presses." })
export class DueInput {
  @Field(() => DateScalar, { description: "The day. One that has passed is accepted, with a warning." })
  on!: string;

  @Field(() => DueKindEnum, { description: "What happens on that day." })
  kind!: DueKind;
}

@InputType("NeedIssueInput", { description: "One legal issue of a need." })
export class NeedIssueInput {
  @Field(() => ID, { nullable: true, description: "When revising: the id of an issue the need has, to keep it." })
  id?: string | null;

  @Field(() => ID, { description: "The code of a legal issue, as status-t-visa; search the query legalIssues." })
  issue!: string;

  @Field(() => ID, { description: "The code of a jurisdiction, as RO or US-CO." })
  jurisdiction!: string;

  @Field(() => HelpKindEnum, { description: "The kind of help that is wanted." })
  help!: HelpKind;

  @Field(() => DueInput, { nullable: true, description: "The date that presses, if one does." })
  due?: DueInput | null;
}

@InputType("AudienceInput", {
  description: "Which organizations may hear of a need. State bodies hear of it only when they are named in `only`.",
})
export class AudienceInput {
  @Field(() => Boolean, { nullable: true, description: "All of them; true when `only` is empty, unless you say so." })
  everyone?: boolean | null;

  @Field(() => [ID], { nullable: true, description: "These organizations, at most 100." })
  only?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Never these organizations, at most 100." })
  except?: string[] | null;
}

@InputType("PreferencesInput", { description: "What the survivor would rather have." })
export class PreferencesInput {
  @Field(() => [TraitEnum], { nullable: true, description: "Who should help, if it can be; at most 6." })
  traits?: Trait[] | null;

  @Field(() => Boolean, { nullable: true, description: "Nothing that costs money." })
  freeOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Somebody to meet in person." })
  inPerson?: boolean | null;
}

export const exploitationDescription =
  "Kinds of exploitation, several or none, at most 11 codes of the Human Trafficking Case Data Standard 2.0 " +
  "(IOM, CC BY 4.0), as ForcedLabour.";

@InputType("PostNeedInput", { description: "What one survivor needs legally now: codes only, no story and no name." })
export class PostNeedInput {
  @Field(() => [NeedIssueInput], { description: "The legal issues: at least 1, at most 12." })
  issues!: NeedIssueInput[];

  @Field(() => [ID], {
    description: "Languages in which the survivor can talk, as BCP 47 tags: at least 1, at most 10.",
  })
  languages!: string[];

  @Field(() => UrgencyEnum, { description: "How soon help is needed." })
  urgency!: Urgency;

  @Field(() => AudienceInput, {
    nullable: true,
    description: "Who may hear of it; if left out, whoever the organization has set (audienceDefault).",
  })
  audience?: AudienceInput | null;

  @Field(() => PreferencesInput, { nullable: true, description: "What the survivor would rather have." })
  preferences?: PreferencesInput | null;

  @Field(() => [ID], { nullable: true, description: exploitationDescription })
  exploitation?: string[] | null;

  @Field(() => Int, { nullable: true, description: leavesAfterDescription })
  leavesAfterSeconds?: number | null;

  @Field(() => Boolean, { nullable: true, description: byHandDescription })
  byHand?: boolean | null;
}

@InputType("ReviseNeedInput", { description: "What is to change; all that is left out stays as it is." })
export class ReviseNeedInput {
  @Field(() => [NeedIssueInput], {
    nullable: true,
    description: "All legal issues from now on, at most 12; those to keep with their id.",
  })
  issues?: NeedIssueInput[] | null;

  @Field(() => [ID], { nullable: true, description: "All languages from now on, at most 10." })
  languages?: string[] | null;

  @Field(() => UrgencyEnum, { nullable: true, description: "How soon help is needed." })
  urgency?: Urgency | null;

  @Field(() => AudienceInput, { nullable: true, description: "Who may hear of it from now on." })
  audience?: AudienceInput | null;

  @Field(() => PreferencesInput, { nullable: true, description: "All preferences from now on." })
  preferences?: PreferencesInput | null;

  @Field(() => [ID], { nullable: true, description: exploitationDescription })
  exploitation?: string[] | null;
}

@InputType("IssueOutcomeInput", { description: "How one issue of a need came out." })
export class IssueOutcomeInput {
  @Field(() => ID, { description: "The id of the issue." })
  issue!: string;

  @Field(() => IssueOutcomeEnum, { description: "How it came out." })
  outcome!: IssueOutcome;
}

@InputType("CloseNeedInput", { description: "How a need ended." })
export class CloseNeedInput {
  @Field(() => [IssueOutcomeInput], { description: "An outcome for every issue of the need, at most 12." })
  outcomes!: IssueOutcomeInput[];
}
