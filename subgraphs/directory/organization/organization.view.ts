import "reflect-metadata";
import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { SignedRecord } from "../graph/signed-record.scalar.ts";
import type { Organization } from "./organization.entity.ts";
import type { OrganizationEvent } from "./organization-event.entity.ts";
import { organizationEventKinds } from "./organization-event.kind.ts";

export const MembershipEventKind = Object.fromEntries(organizationEventKinds.map((kind) => [kind, kind]));
registerEnumType(MembershipEventKind, {
  name: "MembershipEventKind",
  description: "What happened to an organization's membership.",
  valuesConfig: {
    IMPORTED: { description: "Came with the bundle the directory began with." },
    ADMITTED: { description: "Was taken in, or sent newer statements." },
    SUSPENDED: { description: "Was suspended by the network's signed word." },
    REKEYED: { description: "Changed its keys." },
    REMOVED: { description: "Was taken off the list." },
    HELD: { description: "Was stopped at once by an operator; everybody takes it as not active." },
    RELEASED: { description: "An operator let it take part again." },
  },
});

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
