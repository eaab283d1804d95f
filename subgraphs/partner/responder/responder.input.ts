import { Field, ID, InputType, Int } from "type-graphql";
import { HelpKindEnum } from "../codes/help-kind.enum.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import { TraitEnum } from "../codes/trait.enum.ts";
import type { Trait } from "../codes/trait.ts";
import type { CostTerm, LanguageSkill, Profession } from "./responder.codes.ts";
import { CostTermEnum, LanguageSkillLevelEnum, ProfessionEnum } from "./responder.enum.ts";

@InputType("LanguageSkillInput", { description: "A language in which a responder serves people." })
export class LanguageSkillInput {
  @Field(() => ID, { description: "The language, as a BCP 47 tag." })
  language!: string;

  @Field(() => LanguageSkillLevelEnum, { description: "How." })
  skill!: LanguageSkill;
}

@InputType("AdmissionInput", { description: "Where a responder may practise." })
export class AdmissionInput {
  @Field(() => ID, { description: "The code of the jurisdiction, as RO or US-CO." })
  jurisdiction!: string;

  @Field(() => String, { description: "Who admitted them: a bar, a court, an agency; up to 200 characters." })
  regulator!: string;
}

/** What adding and revising have in common. */
@InputType("ResponderFieldsInput")
class ResponderFieldsInput {
  @Field(() => [ID], { nullable: true, description: "Codes of the legal issues they take, at most 80." })
  issues?: string[] | null;

  @Field(() => [HelpKindEnum], { nullable: true, description: "Kinds of help they give, at most 5." })
  help?: HelpKind[] | null;

  @Field(() => [LanguageSkillInput], { nullable: true, description: "Languages: at least 1, at most 10." })
  languages?: LanguageSkillInput[] | null;

  @Field(() => [AdmissionInput], {
    nullable: true,
    description: "Where they may practise, at most 20, each place once. A coordinator checks each afterwards.",
  })
  admissions?: AdmissionInput[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether they work at a distance." })
  remote?: boolean | null;

  @Field(() => [CostTermEnum], { nullable: true, description: "On which terms they work: at least 1, at most 4." })
  cost?: CostTerm[] | null;

  @Field(() => Int, { nullable: true, description: "How many needs they can take now, 0 to 99; stays inside." })
  freePlaces?: number | null;

  @Field(() => [TraitEnum], { nullable: true, description: "What a survivor may prefer, at most 6." })
  traits?: Trait[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether they were trained on trafficking." })
  trained?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether they stand by colleagues for whom such a case is new; they give advice to colleagues then.",
  })
  mentors?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "They belong to no organization; this one stands for them." })
  isSponsored?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Of a student: the id of the responder who supervises them." })
  supervisor?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Still being written, not yet for a coordinator to look at." })
  isDraft?: boolean | null;
}

@InputType("AddResponderInput", { description: "A professional or team that will take needs." })
export class AddResponderInput extends ResponderFieldsInput {
  @Field(() => String, { description: "The name under which they work, up to 200 characters." })
  name!: string;

  @Field(() => ProfessionEnum, { description: "What they are by profession." })
  profession!: Profession;
}

@InputType("ReviseResponderInput", { description: "What is to change; all that is left out stays as it is." })
export class ReviseResponderInput extends ResponderFieldsInput {
  @Field(() => String, { nullable: true, description: "The name under which they work, up to 200 characters." })
  name?: string | null;

  @Field(() => ProfessionEnum, { nullable: true, description: "What they are by profession." })
  profession?: Profession | null;
}
