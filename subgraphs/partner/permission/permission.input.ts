import "reflect-metadata";
import { Field, ID, InputType, Int } from "type-graphql";
import type { Giver, Purpose, Section } from "./permission.codes.ts";
import { GiverEnum, PurposeEnum, SectionEnum } from "./permission.enum.ts";

@InputType("RecordPermissionInput", {
  description: "What a survivor has allowed. Never a condition for anything else.",
})
export class RecordPermissionInput {
  @Field(() => PurposeEnum, { description: "What it is for." })
  purpose!: Purpose;

  @Field(() => ID, { nullable: true, description: "To whom; left out when the network is asked." })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: "The professional, by their id in the network." })
  responder?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The people who may open it, compare it or look at it, of that organization; at most 10.",
  })
  people?: string[] | null;

  @Field(() => [SectionEnum], {
    nullable: true,
    description: "For the case file: what they may open, the safe contact among it; at most 10.",
  })
  sections?: Section[] | null;

  @Field(() => Int, { nullable: true, description: "For how many days, from 1 to 180; 30 if left out." })
  days?: number | null;

  @Field(() => GiverEnum, { description: "Who gave it." })
  givenBy!: Giver;

  @Field(() => ID, { description: "The language in which it was explained, as a BCP 47 tag." })
  language!: string;

  @Field(() => Boolean, { description: "Whether an interpreter explained it." })
  hasInterpreter!: boolean;

  @Field(() => Boolean, { description: "Whether the sentence they heard was reviewed in that language." })
  isTranslationReviewed!: boolean;

  @Field(() => Boolean, { description: "Whether they said yes to just this: who, for what, until when." })
  agreed!: boolean;
}
