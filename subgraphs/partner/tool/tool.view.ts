import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { ToolRoleEnum } from "./tool.enum.ts";
import type { Tool } from "./tool.store.ts";
import type { ToolRole } from "./tool-role.ts";

@ObjectType("Tool", { description: "A program of an organization that comes in as itself; read by its coordinators." })
export class ToolView {
  @Field(() => ID, {
    description: "Its id: the `client_id` at its organization's issuer, and its name in the records.",
  })
  id!: string;

  @Field(() => String, { description: "What its coordinator calls it." })
  name!: string;

  @Field(() => [ToolRoleEnum], { description: "What it may do." })
  roles!: ToolRole[];

  @Field(() => String, { description: "The RFC 7638 thumbprint of its key." })
  keyThumbprint!: string;

  @Field(() => Boolean, { description: "Whether it was withdrawn; it never comes back then." })
  isWithdrawn!: boolean;
}

@ObjectType("ToolEdge", { description: "A tool in a list." })
export class ToolEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => ToolView, { description: "The tool." })
  node!: ToolView;
}

@ObjectType("ToolConnection", { description: "Tools, by name." })
export class ToolConnection {
  @Field(() => [ToolEdge], { description: "The tools of this page." })
  edges!: ToolEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}

@ObjectType("ToolPayload", { description: "What a command about a tool came to." })
export class ToolPayload {
  @Field(() => ToolView, { nullable: true, description: "The tool as it is now; null when there are problems." })
  tool!: ToolView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

/** All that coordinators see. */
export function viewTool({ id, name, roles, keyThumbprint, isWithdrawn }: Tool): ToolView {
  return Object.assign(new ToolView(), { id, name, roles, keyThumbprint, isWithdrawn });
}
