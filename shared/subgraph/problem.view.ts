import "reflect-metadata";
import { Directive, Field, ObjectType } from "type-graphql";
import type { Problem } from "#shared/errors/problem.ts";

@Directive("@shareable")
@ObjectType("Problem", { description: "Something that a command was refused for, or a warning about it." })
export class ProblemView {
  @Field(() => String, { description: "A code of a closed list, as UNKNOWN_CODE." })
  code!: string;

  @Field(() => String, { description: "What is wrong and how to mend it, in English." })
  message!: string;

  @Field(() => [String], { description: "Where in the arguments, as input, issues, 0, issue." })
  path!: string[];
}

export function viewProblems(problems: readonly Problem[]): ProblemView[] {
  return problems.map(({ code, message, path }) => ({ code, message, path: [...path] }));
}
