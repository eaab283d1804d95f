import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { HelpKindEnum } from "../codes/help-kind.enum.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import { TraitEnum } from "../codes/trait.enum.ts";
import type { Trait } from "../codes/trait.ts";
import { JurisdictionView, LanguageView, LegalIssueView } from "../graph/code-stub.view.ts";
import { DateScalar } from "../graph/date.scalar.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import { availabilityOf } from "./availability.ts";
import type { Availability, CostTerm, LanguageSkill, Profession, ResponderState } from "./responder.codes.ts";
import type { Admission, SpokenLanguage } from "./responder.entity.ts";
import {
  AvailabilityEnum,
  CostTermEnum,
  LanguageSkillLevelEnum,
  ProfessionEnum,
  ResponderStateEnum,
} from "./responder.enum.ts";
import type { ResponderRow } from "./responder-draft.ts";

@ObjectType("LanguageSkill", { simpleResolvers: true, description: "A language in which a responder serves people." })
export class LanguageSkillView {
  @Directive("@network")
  @Field(() => LanguageView, { description: "The language." })
  language!: LanguageView;

  @Directive("@network")
  @Field(() => LanguageSkillLevelEnum, { description: "How." })
  skill!: LanguageSkill;
}

@ObjectType("Admission", { simpleResolvers: true, description: "Where a responder may practise." })
export class AdmissionView {
  @Directive("@network")
  @Field(() => JurisdictionView, { description: "The country, or the part of one." })
  jurisdiction!: JurisdictionView;

  @Directive("@network")
  @Field(() => String, { description: "Who admitted them: a bar, a court, an agency." })
  regulator!: string;

  @Directive("@network")
  @Field(() => DateScalar, { nullable: true, description: "When a coordinator looked it up; null if nobody has." })
  checkedOn!: string | null;
}

@ObjectType("AdmissionCheck", {
  simpleResolvers: true,
  description: "Who looked up that an admission stands, and when.",
})
export class AdmissionCheckView {
  @Field(() => JurisdictionView, { description: "The admission's jurisdiction." })
  jurisdiction!: JurisdictionView;

  @Field(() => DateScalar, { description: "The day." })
  checkedOn!: string;

  checkedById!: string;
}

@Directive('@key(fields: "id")')
@ObjectType("Responder", {
  simpleResolvers: true,
  description: "A professional or team that takes needs. Once approved, other organizations see the network's fields.",
})
export class ResponderView {
  @Directive("@network")
  @Field(() => ID, { description: "Their id, which names their organization." })
  id!: string;

  @Directive("@network")
  @Field(() => String, { description: "The name under which they work." })
  name!: string;

  @Directive("@network")
  @Field(() => OrganizationView, { description: "The organization that holds them." })
  organization!: OrganizationView;

  @Directive("@network")
  @Field(() => ProfessionEnum, { description: "What they are by profession." })
  profession!: Profession;

  @Directive("@network")
  @Field(() => [LegalIssueView], { description: "Legal issues they take, at most 80." })
  issues!: LegalIssueView[];

  @Directive("@network")
  @Field(() => [LanguageSkillView], { description: "Languages in which they serve people." })
  languages!: LanguageSkillView[];

  @Directive("@network")
  @Field(() => [AdmissionView], { description: "Where they may practise." })
  admissions!: AdmissionView[];

  @Directive("@network")
  @Field(() => [HelpKindEnum], { description: "Kinds of help they give." })
  help!: HelpKind[];

  @Directive("@network")
  @Field(() => Boolean, { description: "Whether they work at a distance." })
  remote!: boolean;

  @Directive("@network")
  @Field(() => [CostTermEnum], { description: "On which terms they work." })
  cost!: CostTerm[];

  @Directive("@network")
  @Field(() => AvailabilityEnum, { description: "Whether they take needs; never how many." })
  availability!: Availability;

  @Directive("@network")
  @Field(() => DateScalar, { nullable: true, description: "When somebody last said that all of this still holds." })
  confirmedOn!: string;

  @Directive("@network")
  @Field(() => [TraitEnum], { description: "What a survivor may prefer, as they say of themself." })
  traits!: Trait[];

  @Directive("@network")
  @Field(() => Boolean, { description: "Whether they were trained on trafficking." })
  trained!: boolean;

  @Directive("@network")
  @Field(() => Boolean, { description: "Whether they stand by colleagues for whom such a case is new." })
  mentors!: boolean;

  @Field(() => Int, { nullable: true, description: "How many needs they can still take; for their own organization." })
  freePlaces!: number;

  @Field(() => ResponderStateEnum, { nullable: true, description: "Where they stand; for their own organization." })
  state!: ResponderState;

  @Field(() => Boolean, { nullable: true, description: "Whether they pause; for their own organization." })
  isPaused!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Until when they pause, because who looks after them is away; null where that was said by hand, or they do not. For their own organization.",
  })
  pausedUntil!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether they are hidden from others because of a concern; for their own organization.",
  })
  isSuspended!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the centre's operators have them hidden from others; for their own organization.",
  })
  isHeld!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether they belong to no organization and this one stands for them; for their own organization.",
  })
  isSponsored!: boolean;

  checked!: readonly Admission[];
  supervisorId!: string | null;
  heldById!: string | null;
  approvedById!: string | null;
}

/** All that anybody may see of a responder; what of it, the table says. */
export function viewResponder(responder: ResponderRow, organization: string): ResponderView {
  const view = new ResponderView();
  view.id = responder.id;
  view.name = responder.name;
  view.organization = viewOrganization(organization);
  view.profession = responder.profession;
  view.issues = responder.issues.map((code) => ({ code }));
  view.languages = responder.languages.map(viewLanguage);
  view.admissions = responder.admissions.map(viewAdmission);
  view.help = responder.help;
  view.remote = responder.isRemote;
  view.cost = responder.cost;
  view.availability = availabilityOf(responder);
  view.confirmedOn = responder.confirmedOn;
  view.traits = responder.traits;
  view.trained = responder.isTrained;
  view.mentors = responder.isMentor;
  view.freePlaces = responder.freePlaces;
  view.state = responder.state;
  view.isPaused = responder.isPaused;
  view.isSuspended = responder.isSuspended;
  view.isHeld = responder.isHeld;
  view.isSponsored = responder.isSponsored;
  view.checked = responder.admissions;
  view.pausedUntil = responder.pausedUntil ? new Date(responder.pausedUntil) : null;
  view.supervisorId = responder.supervisor;
  view.heldById = responder.heldBy;
  view.approvedById = responder.approvedBy;
  return view;
}

function viewLanguage({ tag, skill }: SpokenLanguage): LanguageSkillView {
  return { language: { tag }, skill };
}

function viewAdmission({ jurisdiction, regulator, checkedOn }: Admission): AdmissionView {
  return { jurisdiction: { code: jurisdiction }, regulator, checkedOn };
}

/** Who looked up which of their admissions. */
export function viewChecks({ checked }: ResponderView): AdmissionCheckView[] {
  return checked.flatMap(viewCheck);
}

function viewCheck({ jurisdiction, checkedOn, checkedBy }: Admission): AdmissionCheckView[] {
  if (checkedOn === null || checkedBy === null) return [];
  return [{ jurisdiction: { code: jurisdiction }, checkedOn, checkedById: checkedBy }];
}
