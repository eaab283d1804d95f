import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { HelpKindEnum } from "../codes/help-kind.enum.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import { JurisdictionView, LegalIssueView } from "../graph/code-stub.view.ts";
import { DueView } from "./due.view.ts";
import type { UnfinishedIssue, UnfinishedNeed } from "./need-draft.ts";

@ObjectType("UnfinishedIssue", {
  simpleResolvers: true,
  description: "A legal issue of a draft, as far as it was said.",
})
export class UnfinishedIssueView {
  @Field(() => ID, { description: "Its id; it keeps it when the draft is posted." })
  id!: string;

  @Field(() => LegalIssueView, { description: "Which legal issue." })
  issue!: LegalIssueView;

  @Field(() => JurisdictionView, { nullable: true, description: "Whose law and whose courts, if it was said." })
  jurisdiction!: JurisdictionView | null;

  @Field(() => HelpKindEnum, { nullable: true, description: "The kind of help that is wanted, if it was said." })
  help!: HelpKind | null;

  @Field(() => DueView, { nullable: true, description: "The date that presses, if one does." })
  due!: DueView | null;
}

@ObjectType("UnfinishedNeed", { simpleResolvers: true, description: "A draft of which something is missing." })
export class UnfinishedNeedView {
  @Field(() => [UnfinishedIssueView], { description: "All its legal issues in their order, at most 12." })
  issues!: UnfinishedIssueView[];

  @Field(() => Boolean, { description: "Whether somebody has said how soon help is needed." })
  isUrgencySaid!: boolean;
}

export function viewUnfinished({ issues, isUrgencySaid }: UnfinishedNeed): UnfinishedNeedView {
  return { issues: Array.from(issues ?? [], viewIssue), isUrgencySaid };
}

function viewIssue({ id, issue, jurisdiction, help, dueOn, dueKind }: UnfinishedIssue): UnfinishedIssueView {
  const due = dueOn === null || dueKind === null ? null : { on: dueOn, kind: dueKind };
  return { id, issue: { code: issue }, jurisdiction: jurisdiction === null ? null : { code: jurisdiction }, help, due };
}
