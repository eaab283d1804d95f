import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { ChangedRow } from "../command/changed-row.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { readNeed } from "../need/read-need.ts";
import { PersonView } from "../person/person.view.ts";
import { whatCannotBeUndone } from "./permission.codes.ts";
import { RecordPermissionInput } from "./permission.input.ts";
import { PermissionPayload, StopPayload } from "./permission.payload.ts";
import { PermissionView } from "./permission.view.ts";
import { readPermission } from "./read-permissions.ts";
import { recordPermission } from "./record-permission.ts";
import { stopEverything } from "./stop-everything.ts";
import { withdrawPermission } from "./withdraw-permission.ts";

@Resolver(() => PermissionView)
export class PermissionResolver {
  @Mutation(() => PermissionPayload, { nullable: true, description: "Writes down what a survivor has allowed." })
  async recordPermission(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("input", () => RecordPermissionInput, { description: "What they allowed." }) input: RecordPermissionInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PermissionPayload> {
    return payloadOf(context, await recordPermission(context, { need, input, idempotencyKey }));
  }

  @Mutation(() => PermissionPayload, {
    nullable: true,
    description: "Takes a permission back: from now on nothing leaves under it.",
  })
  async withdrawPermission(
    @Directive("@partition")
    @Arg("permission", () => ID, { description: "The id of the permission." })
    permission: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PermissionPayload> {
    return payloadOf(context, await withdrawPermission(context, { permission, idempotencyKey }));
  }

  @Mutation(() => StopPayload, {
    nullable: true,
    description: "Somebody wants nothing more to happen: takes back every permission of a need, and the need.",
  })
  async stopEverything(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<StopPayload> {
    const worked = await stopEverything(context, { need, idempotencyKey });
    if (!worked.ok) return { need: null, cannotUndo: [], problems: viewProblems(worked.problems) };
    context.loaders.need.clear(need);
    return { need: await readNeed(context, need), cannotUndo: worked.result.cannotUndo, problems: [] };
  }

  @FieldResolver(() => PersonView, { nullable: true, description: "Who recorded it." })
  recordedBy(@Root() { recordedById }: PermissionView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, recordedById);
  }
}

async function payloadOf(context: PartnerContext, worked: Worked<ChangedRow>): Promise<PermissionPayload> {
  if (!worked.ok) return { permission: null, cannotUndo: [], problems: viewProblems(worked.problems) };
  const permission = await readPermission(context, worked.result.id);
  return { permission, cannotUndo: whatCannotBeUndone(permission ? [permission.purpose] : []), problems: [] };
}
