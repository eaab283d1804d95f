import { Field, Int, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { UnopenedSectionView } from "../case-file/cannot-open.view.ts";
import { PersonView } from "./person.view.ts";

@ObjectType("PersonPayload", { description: "What a command about a person came to." })
export class PersonPayload {
  @Field(() => PersonView, { nullable: true, description: "The person as they are now; null when there are problems." })
  person!: PersonView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

@ObjectType("InvitationPayload", { description: "What an invitation came to." })
export class InvitationPayload {
  @Field(() => PersonView, { nullable: true, description: "Who is invited; null when there are problems." })
  person!: PersonView | null;

  @Field(() => String, {
    nullable: true,
    description: "The one-time link, good for seven days. Told once: null when the same command is sent again.",
  })
  link!: string | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

@ObjectType("HandOverPayload", { description: "What handing over came to." })
export class HandOverPayload {
  @Field(() => PersonView, { nullable: true, description: "Who had the work." })
  from!: PersonView | null;

  @Field(() => PersonView, { nullable: true, description: "Who has it now." })
  to!: PersonView | null;

  @Field(() => Int, { nullable: true, description: "How many open needs changed hands." })
  needs!: number | null;

  @Field(() => Int, { nullable: true, description: "How many responders changed hands." })
  responders!: number | null;

  @Field(() => [UnopenedSectionView], {
    description: "Of the case files that they look after now, what they cannot open yet: at most 500.",
  })
  cannotOpen!: UnopenedSectionView[];

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
