import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { DirectoryContext } from "../context.ts";
import { SignedRecord } from "../graph/signed-record.scalar.ts";
import { admitOrganization, rekeyOrganization, removeOrganization, suspendOrganization } from "./change-membership.ts";
import { holdOrganization, releaseOrganization } from "./hold-organization.ts";
import { Membership, MembershipPayload, viewOutcome } from "./membership.view.ts";
import { MembershipEvent, OrganizationListing, OrganizationView, viewEvent, viewListing } from "./organization.view.ts";
import { readHistory, readMembership } from "./read-membership.ts";

const shortName = { description: "The organization's short name." };
const rekeyStatements = { defaultValue: [], description: "Re-key statements, oldest first, at most 20." };
const idempotencyKey = { description: "A fresh key; a repeat with it has no second effect." };

@Resolver(() => OrganizationView)
export class OrganizationResolver {
  @Query(() => Membership, { nullable: true, description: "How many organizations take part; for operators." })
  membership(@Ctx() context: DirectoryContext): Promise<Membership> {
    return readMembership(context);
  }

  @FieldResolver(() => [MembershipEvent], {
    nullable: true,
    description: "Its changes of membership, newest first, at most 100; for operators.",
  })
  async history(
    @Root() organization: OrganizationView,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, at most 100." }) first: number,
    @Ctx() context: DirectoryContext,
  ): Promise<MembershipEvent[]> {
    return (await readHistory(context, organization.id, first)).map(viewEvent);
  }

  @FieldResolver(() => OrganizationListing, {
    nullable: true,
    description: "How the directory lists it; null for one it does not know; for operators.",
  })
  async listing(
    @Root() { id }: OrganizationView,
    @Ctx() context: DirectoryContext,
  ): Promise<OrganizationListing | null> {
    const organization = await context.organizations.load(id);
    return organization ? viewListing(organization) : null;
  }

  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: "Takes an organization in by its record and the network's admission; for operators.",
  })
  async admitOrganization(
    @Arg("record", () => SignedRecord, { description: "Its own statement, signed by its root key." }) record: string,
    @Arg("admission", () => SignedRecord, { description: "The network's statement, signed by the network's root key." })
    admission: string,
    @Arg("rekeys", () => [SignedRecord], rekeyStatements) rekeys: string[],
    @Arg("idempotencyKey", () => ID, idempotencyKey) key: string,
    @Ctx() context: DirectoryContext,
  ): Promise<MembershipPayload> {
    return viewOutcome(await admitOrganization(context, { record, admission, rekeys }, key));
  }

  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: "Takes an organization's new keys; for operators.",
  })
  async rekeyOrganization(
    @Arg("record", () => SignedRecord, { description: "Its own statement with the new keys." }) record: string,
    @Arg("admission", () => SignedRecord, { description: "The network's statement that names its root key." })
    admission: string,
    @Arg("rekeys", () => [SignedRecord], rekeyStatements) rekeys: string[],
    @Arg("idempotencyKey", () => ID, idempotencyKey) key: string,
    @Ctx() context: DirectoryContext,
  ): Promise<MembershipPayload> {
    return viewOutcome(await rekeyOrganization(context, { record, admission, rekeys }, key));
  }

  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: "Suspends an organization by the network's signed word; for operators.",
  })
  async suspendOrganization(
    @Arg("admission", () => SignedRecord, { description: "An admission with the status SUSPENDED." }) admission: string,
    @Arg("idempotencyKey", () => ID, idempotencyKey) key: string,
    @Ctx() context: DirectoryContext,
  ): Promise<MembershipPayload> {
    return viewOutcome(await suspendOrganization(context, admission, key));
  }

  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: "Stops an organization at once: within a minute nobody asks it or believes its people; for operators.",
  })
  async holdOrganization(
    @Arg("organization", () => ID, shortName) organization: string,
    @Arg("idempotencyKey", () => ID, idempotencyKey) key: string,
    @Ctx() context: DirectoryContext,
  ): Promise<MembershipPayload> {
    return viewOutcome(await holdOrganization(context, organization, key));
  }

  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: "Lets an organization that was held take part again; for operators.",
  })
  async releaseOrganization(
    @Arg("organization", () => ID, shortName) organization: string,
    @Arg("idempotencyKey", () => ID, idempotencyKey) key: string,
    @Ctx() context: DirectoryContext,
  ): Promise<MembershipPayload> {
    return viewOutcome(await releaseOrganization(context, organization, key));
  }

  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: "Takes an organization off the list; for operators.",
  })
  async removeOrganization(
    @Arg("organization", () => ID, shortName) organization: string,
    @Arg("idempotencyKey", () => ID, idempotencyKey) key: string,
    @Ctx() context: DirectoryContext,
  ): Promise<MembershipPayload> {
    return viewOutcome(await removeOrganization(context, organization, key));
  }
}
