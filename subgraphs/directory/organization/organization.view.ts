import "reflect-metadata";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { SignedRecord } from "../graph/signed-record.scalar.ts";
import type { Organization } from "./organization.entity.ts";
import type { OrganizationEvent } from "./organization-event.entity.ts";
import { organizationEventMeanings } from "./organization-event.kind.ts";

const MembershipEventKind = codesEnum(
  "MembershipEventKind",
  "What happened to an organization's membership.",
  organizationEventMeanings,
);

@ObjectType({ description: "One change of an organization's membership." })
export class MembershipEvent {
  @Field(() => MembershipEventKind, { description: "What happened." })
  kind!: string;

  @Field(() => DateTimeScalar, { description: "When the directory took it in." })
  at!: Date;

  @Field(() => String, { description: "Who did it: an operator's id, or `bundle`." })
  actor!: string;
}

@Directive('@key(fields: "id")')
@ObjectType("Organization", { description: "A partner organization, as the directory lists it." })
export class OrganizationView {
  @Field(() => ID, { description: "The organization's short name." })
  id!: string;

  @Field(() => SignedRecord, { nullable: true, description: "Its own statement, as it signed it." })
  record!: string | null;

  @Field(() => SignedRecord, { nullable: true, description: "The network's statement that it takes part." })
  admission!: string | null;
}

@ObjectType({ description: "How the directory lists an organization; for operators." })
export class OrganizationListing {
  @Field(() => Boolean, { description: "Whether it is on the list at all." })
  isListed!: boolean;

  @Field(() => Boolean, { description: "Whether an operator holds it." })
  isHeld!: boolean;

  @Field(() => Boolean, { description: "Whether the network's signed word suspends it." })
  isSuspended!: boolean;

  @Field(() => Int, { description: "The version of its own statement." })
  recordVersion!: number;

  @Field(() => DateTimeScalar, { description: "When something of this changed last." })
  changedAt!: Date;
}

export function viewListing(organization: Organization): OrganizationListing {
  const { isListed, isHeld, status, recordVersion, changedAt } = organization;
  return { isListed, isHeld, isSuspended: status === "SUSPENDED", recordVersion, changedAt };
}

export function viewOrganization(organization: Organization): OrganizationView {
  const isListed = organization.isListed;
  return {
    id: organization.id,
    record: isListed ? organization.record : null,
    admission: isListed ? organization.admission : null,
  };
}

export function viewEvent(event: OrganizationEvent): MembershipEvent {
  return { kind: event.kind, at: event.at, actor: event.actor };
}
