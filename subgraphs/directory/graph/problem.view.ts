import "reflect-metadata";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive("@shareable")
@ObjectType("Problem", { description: "An expected failure of a command: what is wrong, where, and how to mend it." })
export class ProblemView {
  @Field(() => String, { description: "A code of the product's closed list." })
  code!: string;

  @Field(() => String, { description: "A sentence that says how to mend it." })
  message!: string;

  @Field(() => [String], { description: "Where in the command's arguments, at most 20 steps." })
  path!: readonly string[];
}
