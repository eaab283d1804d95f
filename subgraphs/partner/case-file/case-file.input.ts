import "reflect-metadata";
import { Field, InputType, Int } from "type-graphql";
import type { Section } from "../permission/permission.codes.ts";
import { SectionEnum } from "../permission/permission.enum.ts";

@InputType("SealSectionInput", { description: "A sealed piece of a section." })
export class SealSectionInput {
  @Field(() => SectionEnum, { description: "Of which section." })
  section!: Section;

  @Field(() => Int, { description: "Which piece of it, from 1 to 20." })
  piece!: number;

  @Field(() => String, {
    description:
      "The sealed part as JSON: context, nonce, ciphertext, wraps, signature. Sealed for the need, under a permission's id or `home`, as SECTION/piece, in the next version, by oneself, for CASE_FILE.",
  })
  part!: string;
}
