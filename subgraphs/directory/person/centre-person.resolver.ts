import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { newJoinToken } from "#shared/issuer/join/join-token.ts";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { CommandOutcome } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import {
  CentreInvitationPayload,
  CentrePersonConnection,
  CentrePersonPayload,
  CentrePersonView,
  CentreRoleEnum,
  InviteCentrePersonInput,
} from "./centre-person.view.ts";
import {
  changeCentreRoles,
  deactivateCentrePerson,
  reactivateCentrePerson,
  withdrawCentreInvitation,
} from "./change-centre-person.ts";
import { type Invited, inviteCentrePerson } from "./invite-centre-person.ts";
import { listCentrePeople, readCentrePerson } from "./read-centre-people.ts";
import { replaceCentreSignIn } from "./replace-centre-sign-in.ts";

const key = { description: "A fresh key; a repeat with it has no second effect." };
const who = { description: "The id of somebody of the centre." };

@Resolver(() => CentrePersonView)
export class CentrePersonResolver {
  @Query(() => CentrePersonView, { nullable: true, description: "Somebody of the centre; for its people." })
  centrePerson(@Arg("id", () => ID, who) id: string, @Ctx() context: DirectoryContext) {
    return readCentrePerson(context, id);
  }

  @Query(() => CentrePersonConnection, { nullable: true, description: "The centre's people; for themselves." })
  centrePeople(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, at most 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor after which the page begins." })
    after: string | undefined,
    @Ctx() context: DirectoryContext,
  ): Promise<CentrePersonConnection> {
    return listCentrePeople(context, { first, after: after ?? undefined });
  }

  @Mutation(() => CentreInvitationPayload, {
    nullable: true,
    description: "Invites somebody to the centre by a one-time link; for operators.",
  })
  async inviteCentrePerson(
    @Arg("input", () => InviteCentrePersonInput, { description: "Who is invited." }) input: InviteCentrePersonInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<CentreInvitationPayload> {
    return linkPayload(context, await inviteCentrePerson(context, { input, idempotencyKey, newToken: newJoinToken }));
  }

  @Mutation(() => CentrePersonPayload, { nullable: true, description: "Makes an invitation's link worthless." })
  async withdrawCentreInvitation(
    @Arg("person", () => ID, who) person: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<CentrePersonPayload> {
    return payloadOf(context, await withdrawCentreInvitation(context, { person, idempotencyKey }));
  }

  @Mutation(() => CentrePersonPayload, {
    nullable: true,
    description: "Gives somebody else these roles and no other; for operators.",
  })
  async changeCentreRoles(
    @Arg("person", () => ID, who) person: string,
    @Arg("roles", () => [CentreRoleEnum], { description: "All roles they are to have: at least one, at most 2." })
    roles: string[],
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<CentrePersonPayload> {
    return payloadOf(context, await changeCentreRoles(context, { person, roles, idempotencyKey }));
  }

  @Mutation(() => CentrePersonPayload, { nullable: true, description: "Bars somebody; their sessions end with it." })
  async deactivateCentrePerson(
    @Arg("person", () => ID, who) person: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<CentrePersonPayload> {
    return payloadOf(context, await deactivateCentrePerson(context, { person, idempotencyKey }));
  }

  @Mutation(() => CentrePersonPayload, { nullable: true, description: "Lets somebody back in, with their roles." })
  async reactivateCentrePerson(
    @Arg("person", () => ID, who) person: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<CentrePersonPayload> {
    return payloadOf(context, await reactivateCentrePerson(context, { person, idempotencyKey }));
  }

  @Mutation(() => CentreInvitationPayload, {
    nullable: true,
    description:
      "For a lost device or link: takes back their passkeys, accounts and link, ends their sessions, invites anew.",
  })
  async replaceCentreSignIn(
    @Arg("person", () => ID, who) person: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<CentreInvitationPayload> {
    const given = { person, idempotencyKey, newToken: newJoinToken };
    return linkPayload(context, await replaceCentreSignIn(context, given));
  }
}

async function payloadOf(context: DirectoryContext, outcome: CommandOutcome): Promise<CentrePersonPayload> {
  const { organization: id, problems } = outcome;
  return { person: id === undefined ? null : await readCentrePerson(context, id), problems: viewProblems(problems) };
}

async function linkPayload(context: DirectoryContext, invited: Invited): Promise<CentreInvitationPayload> {
  return { ...(await payloadOf(context, invited)), link: invited.link ?? null };
}
