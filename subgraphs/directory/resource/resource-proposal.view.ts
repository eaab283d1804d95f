import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import type { ResourceRefusal, ResourceState } from "./resource.codes.ts";
import type { Resource } from "./resource.entity.ts";
import { ResourceRefusalEnum, ResourceStateEnum } from "./resource.enum.ts";
import { type ResourceFacts, ResourceView, viewResource } from "./resource.view.ts";

@ObjectType({ description: "An organization's proposal for the catalogue; for operators and for its coordinators." })
export class ResourceProposal {
  @Field(() => ID, { description: "The id of the resource, if it is taken in." })
  id!: string;

  @Field(() => ResourceView, { description: "What is proposed." })
  resource!: ResourceView;

  @Field(() => ResourceStateEnum, { description: "Where it stands." })
  state!: ResourceState;

  @Field(() => ResourceRefusalEnum, { nullable: true, description: "Why it was not taken in." })
  refusal!: ResourceRefusal | null;

  @Field(() => ID, { nullable: true, description: "The short name of the organization that proposed it." })
  organizationId!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was proposed." })
  proposedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the centre decided." })
  decidedAt!: Date | null;
}

@ObjectType({ description: "A proposal in a list." })
export class ResourceProposalEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => ResourceProposal, { description: "The proposal." })
  node!: ResourceProposal;
}

@ObjectType({ description: "Proposals for the catalogue, the newest first." })
export class ResourceProposalConnection {
  @Field(() => [ResourceProposalEdge], { description: "The proposals of this page." })
  edges!: ResourceProposalEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}

@ObjectType({ description: "What a command on the catalogue came to." })
export class ResourcePayload {
  @Field(() => ResourceProposal, { nullable: true, description: "The entry as it is now; null with problems." })
  entry!: ResourceProposal | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: readonly ProblemView[];
}

export type ProposalFacts = ResourceFacts &
  Pick<Resource, "state" | "refusal" | "proposedByOrganization" | "enteredAt" | "decidedAt">;

export function viewProposal(resource: ProposalFacts): ResourceProposal {
  const { id, state, refusal, proposedByOrganization: organizationId, enteredAt, decidedAt } = resource;
  return { id, resource: viewResource(resource), state, refusal, organizationId, proposedAt: enteredAt, decidedAt };
}
