import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Section } from "../permission/permission.codes.ts";
import { SectionEnum } from "../permission/permission.enum.ts";

@ObjectType("UnopenedSection", {
  simpleResolvers: true,
  description: "A piece of a section that whoever looks after its need cannot open.",
})
export class UnopenedSectionView {
  @Field(() => ID, { description: "The id of the need." })
  need!: string;

  @Field(() => SectionEnum, { description: "Which section." })
  section!: Section;

  @Field(() => Int, { description: "Which piece of it." })
  piece!: number;

  @Field(() => [ID], { description: "Who of the organization can open it, and so seal it for them too." })
  openedBy!: string[];
}
