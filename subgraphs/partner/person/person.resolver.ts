import { Arg, Ctx, Directive, ID, Mutation, Query, Resolver } from "type-graphql";
import { newJoinToken } from "#shared/issuer/join/join-token.ts";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import { listUnopened } from "../case-file/list-unopened.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { changeRoles } from "./change-roles.ts";
import { deactivatePerson } from "./deactivate-person.ts";
import { handOver } from "./hand-over.ts";
import { invitePerson } from "./invite-person.ts";
import { RoleEnum } from "./person.enum.ts";
import { InvitePersonInput } from "./person.input.ts";
import { HandOverPayload, InvitationPayload, PersonPayload } from "./person.payload.ts";
import { PersonView } from "./person.view.ts";
import { reactivatePerson } from "./reactivate-person.ts";
import { readPerson } from "./read-person.ts";
import { replaceSignIn } from "./replace-sign-in.ts";
import { viewPersonPayload } from "./view-person-payload.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

@Resolver(() => PersonView)
export class PersonResolver {
  @Query(() => PersonView, { nullable: true, description: "Somebody of one's own organization." })
  person(
    @Directive("@partition") @Arg("id", () => ID, { description: "The id of the person." }) id: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonView | null> {
    return readPerson(context, id);
  }

  @Mutation(() => InvitationPayload, { nullable: true, description: "Invites somebody by a one-time link." })
  async invitePerson(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => InvitePersonInput, { description: "Who is invited." }) input: InvitePersonInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<InvitationPayload> {
    const invitation = { organization, input, idempotencyKey, newToken: newJoinToken };
    const invited = await invitePerson(context, invitation);
    return { ...(await viewPersonPayload(context, invited)), link: invited.link ?? null };
  }

  @Mutation(() => PersonPayload, { nullable: true, description: "Makes an invitation's link worthless." })
  async withdrawInvitation(
    @Directive("@partition") @Arg("person", () => ID, { description: "Who was invited." }) person: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonPayload> {
    return viewPersonPayload(context, await withdrawInvitation(context, { person, idempotencyKey }));
  }

  @Mutation(() => PersonPayload, { nullable: true, description: "Gives somebody these roles and no other." })
  async changeRoles(
    @Directive("@partition") @Arg("person", () => ID, { description: "Whose roles." }) person: string,
    @Arg("roles", () => [RoleEnum], { description: "All roles they are to have: at least one, at most 5." })
    roles: string[],
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonPayload> {
    return viewPersonPayload(context, await changeRoles(context, { person, roles, idempotencyKey }));
  }

  @Mutation(() => PersonPayload, {
    nullable: true,
    description: "Bars somebody; their sessions and keys end with it. Refused while they hold open work, unless told.",
  })
  async deactivatePerson(
    @Directive("@partition") @Arg("person", () => ID, { description: "Who leaves." }) person: string,
    @Arg("leavesWork", () => Boolean, {
      nullable: true,
      description: "At once, whatever they hold: it stays in their name until it is handed over.",
    })
    leavesWork: boolean | undefined,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonPayload> {
    return viewPersonPayload(context, await deactivatePerson(context, { person, leavesWork, idempotencyKey }));
  }

  @Mutation(() => InvitationPayload, {
    nullable: true,
    description:
      "For a lost device or link: takes back their passkeys, accounts and link, ends their sessions, invites anew.",
  })
  async replaceSignIn(
    @Directive("@partition") @Arg("person", () => ID, { description: "Who is to sign in anew." }) person: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<InvitationPayload> {
    const replaced = await replaceSignIn(context, { person, idempotencyKey, newToken: newJoinToken });
    return { ...(await viewPersonPayload(context, replaced)), link: replaced.link ?? null };
  }

  @Mutation(() => PersonPayload, { nullable: true, description: "Lets somebody back in, with the roles they had." })
  async reactivatePerson(
    @Directive("@partition") @Arg("person", () => ID, { description: "Who comes back." }) person: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonPayload> {
    return viewPersonPayload(context, await reactivatePerson(context, { person, idempotencyKey }));
  }

  @Mutation(() => HandOverPayload, {
    nullable: true,
    description:
      "Moves open work of one person to another: all of it, or some needs. One's own; a colleague's as a coordinator.",
  })
  async handOver(
    @Directive("@partition") @Arg("from", () => ID, { description: "Who has the work." }) from: string,
    @Arg("to", () => ID, { description: "Who is to have it, of the same organization." }) to: string,
    @Arg("needs", () => [ID], {
      nullable: true,
      description: "These needs alone, at most 100. Without it everything, responders too.",
    })
    needs: string[] | undefined,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<HandOverPayload> {
    const worked = await handOver(context, { from, to, needs, idempotencyKey });
    if (!worked.ok) {
      const nothing = { from: null, to: null, needs: null, responders: null, cannotOpen: [] };
      return { ...nothing, problems: viewProblems(worked.problems) };
    }
    const { needs: count, responders } = worked.result;
    const [giver, taker] = await Promise.all([readPerson(context, from), readPerson(context, to)]);
    const cannotOpen = await listUnopened(context, to);
    return { from: giver, to: taker, needs: count, responders, cannotOpen, problems: [] };
  }
}
