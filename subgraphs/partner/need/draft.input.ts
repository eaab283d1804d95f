import { Field, ID, InputType } from "type-graphql";
import { HelpKindEnum } from "../codes/help-kind.enum.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import type { Urgency } from "./need.codes.ts";
import { UrgencyEnum } from "./need.enum.ts";
import { AudienceInput, DueInput, exploitationDescription, PreferencesInput } from "./need.input.ts";

const byHandOfDraftDescription = "Whether whoever posts it chooses whom to ask first; kept until it is posted.";

@InputType("DraftIssueInput", { description: "One legal issue of a draft, as far as it is known." })
export class DraftIssueInput {
  @Field(() => ID, { nullable: true, description: "The id of an issue that the draft has, to keep it." })
  id?: string | null;

  @Field(() => ID, { description: "The code of a legal issue, as status-t-visa; search the query legalIssues." })
  issue!: string;

  @Field(() => ID, { nullable: true, description: "The code of a jurisdiction, as RO or US-CO." })
  jurisdiction?: string | null;

  @Field(() => HelpKindEnum, { nullable: true, description: "The kind of help that is wanted." })
  help?: HelpKind | null;

  @Field(() => DueInput, { nullable: true, description: "The date that presses, if one does." })
  due?: DueInput | null;
}

@InputType("DraftNeedInput", { description: "What is known of a need so far; nothing of it is necessary yet." })
export class DraftNeedInput {
  @Field(() => [DraftIssueInput], {
    nullable: true,
    description: "All legal issues so far, at most 12; those to keep with their id.",
  })
  issues?: DraftIssueInput[] | null;

  @Field(() => [ID], { nullable: true, description: "All languages so far, at most 10." })
  languages?: string[] | null;

  @Field(() => UrgencyEnum, { nullable: true, description: "How soon help is needed." })
  urgency?: Urgency | null;

  @Field(() => Boolean, { nullable: true, description: byHandOfDraftDescription })
  byHand?: boolean | null;

  @Field(() => AudienceInput, { nullable: true, description: "Who may hear of it." })
  audience?: AudienceInput | null;

  @Field(() => PreferencesInput, { nullable: true, description: "All preferences." })
  preferences?: PreferencesInput | null;

  @Field(() => [ID], { nullable: true, description: exploitationDescription })
  exploitation?: string[] | null;
}
