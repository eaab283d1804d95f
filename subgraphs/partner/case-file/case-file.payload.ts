import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { CaseFileView } from "./case-file.view.ts";

@ObjectType("CaseFilePayload", { description: "What a command on a case file came to." })
export class CaseFilePayload {
  @Field(() => CaseFileView, { nullable: true, description: "The case file as it is now; null with problems." })
  caseFile!: CaseFileView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

@ObjectType("TakeSectionPayload", { description: "What somebody was handed." })
export class TakeSectionPayload {
  @Field(() => Int, { nullable: true, description: "Its version; null with problems." })
  version!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The sealed part as JSON, with the wraps of all its readers, because the signature is over all of them; each opens their own. Null with problems.",
  })
  part!: string | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
