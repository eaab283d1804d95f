import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { TraitEnum } from "../codes/trait.enum.ts";
import type { Trait } from "../codes/trait.ts";
import { LanguageView } from "../graph/code-stub.view.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import type { AudienceContent } from "./check-audience.ts";
import { CodedIssueView } from "./coded-issue.view.ts";
import { DueView } from "./due.view.ts";
import type { IssueOutcome, IssueStatus, NeedStatus, Urgency } from "./need.codes.ts";
import { IssueOutcomeEnum, IssueStatusEnum, NeedStatusEnum, UrgencyEnum } from "./need.enum.ts";
import type { NeedIssueDraft, NeedRow } from "./need-draft.ts";
import { UnfinishedNeedView, viewUnfinished } from "./unfinished-need.view.ts";

@ObjectType("NeedIssue", { simpleResolvers: true, description: "One legal issue of a need." })
export class NeedIssueView extends CodedIssueView {
  @Field(() => ID, { description: "Its id; issues are named by it when a need is revised, closed or matched." })
  id!: string;

  @Field(() => DueView, { nullable: true, description: "The date that presses, if one does." })
  due!: DueView | null;

  @Field(() => IssueStatusEnum, { description: "Where it stands." })
  status!: IssueStatus;

  @Field(() => IssueOutcomeEnum, { nullable: true, description: "How it came out, once the need is closed." })
  outcome!: IssueOutcome | null;
}

@ObjectType("Audience", { simpleResolvers: true, description: "Which organizations may hear of a need." })
export class AudienceView {
  @Field(() => Boolean, { description: "All of them, except state bodies that are not named in `only`." })
  everyone!: boolean;

  @Field(() => [OrganizationView], { description: "These; nobody else, unless `everyone` is true." })
  only!: OrganizationView[];

  @Field(() => [OrganizationView], { description: "These never." })
  except!: OrganizationView[];
}

@ObjectType("Preferences", {
  simpleResolvers: true,
  description: "What the survivor would rather have; weighed, and hard only where it says so.",
})
export class PreferencesView {
  @Field(() => [TraitEnum], { description: "Who should help, if it can be." })
  traits!: Trait[];

  @Field(() => Boolean, { description: "Nothing that costs money." })
  freeOnly!: boolean;

  @Field(() => Boolean, { description: "Somebody to meet in person." })
  inPerson!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType("Need", {
  simpleResolvers: true,
  description: "What one survivor needs legally now: codes only. Read by its own organization.",
})
export class NeedView {
  @Field(() => ID, { description: "Its id, which names its organization." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Three neutral words to speak of it by." })
  reference!: string;

  @Field(() => OrganizationView, { description: "The organization that holds it." })
  organization!: OrganizationView;

  @Field(() => NeedStatusEnum, { description: "Where it stands." })
  status!: NeedStatus;

  @Field(() => UrgencyEnum, { description: "How soon help is needed." })
  urgency!: Urgency;

  @Field(() => [NeedIssueView], { description: "The legal issues, at most 12." })
  issues!: NeedIssueView[];

  @Field(() => [LanguageView], { description: "Languages in which the survivor can talk." })
  languages!: LanguageView[];

  @Field(() => AudienceView, { nullable: true, description: "Who may hear of it." })
  audience!: AudienceView;

  @Field(() => PreferencesView, { nullable: true, description: "What the survivor would rather have." })
  preferences!: PreferencesView;

  @Field(() => [ID], {
    nullable: true,
    description: "Kinds of exploitation (IOM, Human Trafficking Case Data Standard 2.0); never told to matching.",
  })
  exploitation!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was posted." })
  postedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed or withdrawn." })
  closedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Nothing of it leaves before; null once it may have. Until then it can be taken back without a trace elsewhere.",
  })
  leavesAt!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Of a draft, whether its poster has said that they choose whom to ask first; null of a need that was posted.",
  })
  byHand!: boolean | null;

  @Field(() => UnfinishedNeedView, {
    nullable: true,
    description: "Of a draft, what has no whole place in it yet; null when nothing is missing.",
  })
  unfinished!: UnfinishedNeedView | null;

  postedById!: string;
  /** People of other organizations who may see what an introduction opens. */
  readers: readonly string[] = [];
  heldById!: string;
}

/** All that people of the home see; of it, the table shows others a part. */
export function viewNeed(need: NeedRow, organization: string): NeedView {
  const view = new NeedView();
  view.id = need.id;
  view.reference = need.reference;
  view.organization = viewOrganization(organization);
  view.status = need.status;
  view.urgency = need.urgency;
  view.issues = Array.from(need.issues, viewIssue);
  view.languages = need.languages.map((tag) => ({ tag }));
  view.audience = viewAudience(need);
  view.preferences = { traits: need.preferredTraits, freeOnly: need.isFreeOnly, inPerson: need.isInPerson };
  view.exploitation = need.exploitation;
  view.postedAt = need.postedAt;
  view.closedAt = need.closedAt;
  view.leavesAt = need.leavesAt;
  view.byHand = draftChoice(need);
  view.unfinished = need.unfinished && viewUnfinished(need.unfinished);
  view.postedById = need.postedBy;
  view.heldById = need.heldBy;
  return view;
}

/** Afterwards it stands in what was done with the need. */
function draftChoice({ status, isByHand = false }: NeedRow): boolean | null {
  return status === "DRAFT" ? isByHand : null;
}

export function viewAudience({ isForEveryone, onlyOrganizations, exceptOrganizations }: AudienceContent): AudienceView {
  const [only, except] = [onlyOrganizations, exceptOrganizations].map((ids) => ids.map(viewOrganization));
  return { everyone: isForEveryone, only: only ?? [], except: except ?? [] };
}

function viewIssue({ id, issue, jurisdiction, help, dueOn, dueKind, status, outcome }: NeedIssueDraft): NeedIssueView {
  const due = dueOn === null || dueKind === null ? null : { on: dueOn, kind: dueKind };
  return { id, issue: { code: issue }, jurisdiction: { code: jurisdiction }, help, due, status, outcome };
}
