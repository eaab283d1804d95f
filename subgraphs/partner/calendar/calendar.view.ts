import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { PersonView } from "../person/person.view.ts";

@ObjectType("CalendarLinkPayload", { description: "What making a calendar link came to." })
export class CalendarLinkPayload {
  @Field(() => PersonView, { nullable: true, description: "Whose it is; null when there are problems." })
  person!: PersonView | null;

  @Field(() => String, {
    nullable: true,
    description: "The link. Told once: null when the same command is sent again. Whoever has it sees the days.",
  })
  link!: string | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
