import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Section } from "../permission/permission.codes.ts";
import { SectionEnum } from "../permission/permission.enum.ts";

@ObjectType("UnopenedSection", {
  simpleResolvers: true,
  description: "A piece of a section that somebody who should cannot open, or that one person alone can.",
})
export class UnopenedSectionView {
  @Field(() => ID, { description: "The id of the need." })
  need!: string;

  @Field(() => String, { description: "The three words of the need." })
  reference!: string;

  @Field(() => SectionEnum, { description: "Which section." })
  section!: Section;

  @Field(() => Int, { description: "Which piece of it." })
  piece!: number;

  @Field(() => [ID], { description: "Who of the organization can open it, and so seal it for them too." })
  openedBy!: string[];

  @Field(() => Boolean, { description: "Whether the key on paper opens it." })
  isOnPaper!: boolean;
}
