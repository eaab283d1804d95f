import { Arg, Ctx, Directive, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { CommandOutcome } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import {
  acceptResource,
  addResource,
  confirmResource,
  refuseResource,
  reviseResource,
  withdrawResource,
} from "./change-resource.ts";
import { proposeResource } from "./propose-resource.ts";
import { listProposals, listResources, readEntry, readResource } from "./read-resources.ts";
import type { ResourceKind, ResourceRefusal, ResourceState } from "./resource.codes.ts";
import { ResourceKindEnum, ResourceRefusalEnum, ResourceStateEnum } from "./resource.enum.ts";
import { ResourceInput } from "./resource.input.ts";
import { ResourceConnection, ResourceView } from "./resource.view.ts";
import { ResourcePayload, ResourceProposalConnection } from "./resource-proposal.view.ts";

const key = { description: "A fresh key; a repeat with it has no second effect." };
const which = { description: "The id of a resource." };
const firstOptions = { defaultValue: 20, description: "How many, at most 100." };
const afterOptions = { nullable: true, description: "The cursor after which the page begins." };
const said = { description: "What is said of it." };

@Resolver(() => ResourceView)
export class ResourceResolver {
  @Directive('@tag(name: "open")')
  @Query(() => ResourceConnection, {
    nullable: true,
    description: "The catalogue of what is public: everything, or what fits; open to everybody, without a token too.",
  })
  resources(
    @Arg("search", () => String, { nullable: true, description: "Everyday words; 100 characters count." })
    search: string | null,
    @Arg("kind", () => ResourceKindEnum, { nullable: true, description: "Only this kind." }) kind: ResourceKind | null,
    @Arg("issue", () => ID, { nullable: true, description: "Only for this legal issue." }) issue: string | null,
    @Arg("jurisdiction", () => ID, {
      nullable: true,
      description: "Only of use there: for that place, for the country it is in, or for everywhere.",
    })
    jurisdiction: string | null,
    @Arg("language", () => ID, { nullable: true, description: "Only in this language." }) language: string | null,
    @Arg("first", () => Int, firstOptions) first: number,
    @Arg("after", () => String, afterOptions) after: string | null,
    @Ctx() context: DirectoryContext,
  ): Promise<ResourceConnection> {
    return listResources(context, { search, kind, issue, jurisdiction, language, first, after });
  }

  @Directive('@tag(name: "open")')
  @Query(() => ResourceView, { nullable: true, description: "One resource of the catalogue; open to everybody." })
  resource(@Arg("id", () => ID, which) id: string, @Ctx() context: DirectoryContext): Promise<ResourceView | null> {
    return readResource(context, id);
  }

  @Query(() => ResourceProposalConnection, {
    nullable: true,
    description: "Proposals for the catalogue: all for operators, their own organization's for coordinators.",
  })
  resourceProposals(
    @Arg("first", () => Int, firstOptions) first: number,
    @Arg("after", () => String, afterOptions) after: string | null,
    @Arg("state", () => ResourceStateEnum, { nullable: true, description: "Only those that stand there." })
    state: ResourceState | null,
    @Ctx() context: DirectoryContext,
  ): Promise<ResourceProposalConnection> {
    return listProposals(context, { first, after, state });
  }

  @Mutation(() => ResourcePayload, {
    nullable: true,
    description: "Proposes something for the catalogue; for coordinators of organizations.",
  })
  async proposeResource(
    @Arg("input", () => ResourceInput, said) input: ResourceInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<ResourcePayload> {
    return payloadOf(context, await proposeResource(context, input, idempotencyKey));
  }

  @Mutation(() => ResourcePayload, { nullable: true, description: "Takes a proposal in; for operators." })
  async acceptResource(
    @Arg("resource", () => ID, which) resource: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<ResourcePayload> {
    return payloadOf(context, await acceptResource(context, resource, idempotencyKey));
  }

  @Mutation(() => ResourcePayload, { nullable: true, description: "Does not take a proposal in; for operators." })
  async refuseResource(
    @Arg("resource", () => ID, which) resource: string,
    @Arg("reason", () => ResourceRefusalEnum, { description: "Why; its coordinators are told." })
    reason: ResourceRefusal,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<ResourcePayload> {
    return payloadOf(context, await refuseResource(context, { resource, reason }, idempotencyKey));
  }

  @Mutation(() => ResourcePayload, { nullable: true, description: "Enters something; for operators." })
  async addResource(
    @Arg("input", () => ResourceInput, said) input: ResourceInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<ResourcePayload> {
    return payloadOf(context, await addResource(context, input, idempotencyKey));
  }

  @Mutation(() => ResourcePayload, {
    nullable: true,
    description: "Mends an entry, or a proposal before it is taken in; for operators.",
  })
  async reviseResource(
    @Arg("resource", () => ID, which) resource: string,
    @Arg("input", () => ResourceInput, said) input: ResourceInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<ResourcePayload> {
    return payloadOf(context, await reviseResource(context, { resource, input }, idempotencyKey));
  }

  @Mutation(() => ResourcePayload, {
    nullable: true,
    description: "Says that the address was opened today and leads there; for operators.",
  })
  async confirmResource(
    @Arg("resource", () => ID, which) resource: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<ResourcePayload> {
    return payloadOf(context, await confirmResource(context, resource, idempotencyKey));
  }

  @Mutation(() => ResourcePayload, { nullable: true, description: "Takes an entry out; for operators." })
  async withdrawResource(
    @Arg("resource", () => ID, which) resource: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: DirectoryContext,
  ): Promise<ResourcePayload> {
    return payloadOf(context, await withdrawResource(context, resource, idempotencyKey));
  }
}

async function payloadOf(
  context: DirectoryContext,
  { organization: id, problems }: CommandOutcome,
): Promise<ResourcePayload> {
  return { entry: id === undefined ? null : await readEntry(context, id), problems: viewProblems(problems) };
}
