import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { NeedView } from "../need/need.view.ts";
import type { CannotUndo } from "./permission.codes.ts";
import { CannotUndoEnum } from "./permission.enum.ts";
import { PermissionView } from "./permission.view.ts";

const cannotUndoDescription = "What this cannot undo: tell them, in these words.";

@ObjectType("PermissionPayload", { description: "What a command on a permission came to." })
export class PermissionPayload {
  @Field(() => PermissionView, { nullable: true, description: "The permission as it is now; null with problems." })
  permission!: PermissionView | null;

  @Field(() => [CannotUndoEnum], { description: cannotUndoDescription })
  cannotUndo!: CannotUndo[];

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

@ObjectType("StopPayload", { description: "What stopping everything came to." })
export class StopPayload {
  @Field(() => NeedView, { nullable: true, description: "The need as it is now; null with problems." })
  need!: NeedView | null;

  @Field(() => [CannotUndoEnum], { description: cannotUndoDescription })
  cannotUndo!: CannotUndo[];

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
