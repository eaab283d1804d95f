import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { ProblemView, viewProblems } from "#shared/subgraph/problem.view.ts";
import type { CommandOutcome } from "../command/run-command.ts";
import { OrganizationView } from "./organization.view.ts";

@ObjectType({ description: "What became of a change of membership." })
export class MembershipPayload {
  @Field(() => OrganizationView, { nullable: true, description: "The organization that was changed." })
  organization!: OrganizationView | null;

  @Field(() => [ProblemView], { description: "What kept the command from taking effect, at most 50." })
  problems!: readonly ProblemView[];
}

@ObjectType({ description: "How many organizations take part, as the directory lists them." })
export class Membership {
  @Field(() => Int, { description: "Organizations that take part." })
  active!: number;

  @Field(() => Int, { description: "Organizations that are suspended, or held by an operator." })
  suspended!: number;
}

/** Its record and admission are read anew by whoever asks for them. */
export function viewOutcome({ organization: id, problems }: CommandOutcome): MembershipPayload {
  const organization = id === undefined ? null : { id, record: null, admission: null };
  return { organization, problems: viewProblems(problems) };
}
