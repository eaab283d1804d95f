import "reflect-metadata";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import type { CentrePerson, CentrePersonStatus } from "./centre-person.entity.ts";
import { type CentreRole, centreRoles } from "./centre-role.ts";

export const CentreRoleEnum = Object.fromEntries(centreRoles.map((role) => [role, role]));
registerEnumType(CentreRoleEnum, {
  name: "CentreRole",
  description: "What somebody of the centre may do; one person may have both.",
  valuesConfig: {
    ANALYST: { description: "Reads published statistics." },
    OPERATOR: { description: "Admits and suspends organizations, looks into concerns, manages the centre's people." },
  },
});

const statuses = ["INVITED", "ACTIVE", "DEACTIVATED"] as const;
const CentrePersonStatusEnum = Object.fromEntries(statuses.map((status) => [status, status]));
registerEnumType(CentrePersonStatusEnum, {
  name: "CentrePersonStatus",
  description: "Whether somebody of the centre takes part.",
  valuesConfig: {
    INVITED: { description: "Has a link and has not taken it up." },
    ACTIVE: { description: "Can sign in." },
    DEACTIVATED: { description: "Cannot sign in any more, or never took up an invitation that was withdrawn." },
  },
});

@ObjectType("CentrePerson", { description: "Somebody of the centre; read by its own people." })
export class CentrePersonView {
  @Field(() => ID, { description: "Their id." })
  id!: string;

  @Field(() => String, { description: "Their name, as colleagues see it." })
  name!: string;

  @Field(() => [CentreRoleEnum], { description: "What they may do." })
  roles!: CentreRole[];

  @Field(() => CentrePersonStatusEnum, { description: "Whether they take part." })
  status!: CentrePersonStatus;

  @Field(() => String, {
    nullable: true,
    description: "The address they were invited at; null once they have come, or when nobody waits for them.",
  })
  invitedAddress!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when their link is good; null as above." })
  invitedUntil!: Date | null;
}

@ObjectType({ description: "Somebody of the centre in a list." })
export class CentrePersonEdge {
  @Field(() => String, { description: "Their place in the list." })
  cursor!: string;

  @Field(() => CentrePersonView, { nullable: true, description: "The person." })
  node!: CentrePersonView | null;
}

@ObjectType({ description: "People of the centre." })
export class CentrePersonConnection {
  @Field(() => [CentrePersonEdge], { description: "The people of this page." })
  edges!: CentrePersonEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}

@InputType({ description: "Who is invited to the centre." })
export class InviteCentrePersonInput {
  @Field(() => String, { description: "Their name, at most 120 characters; they confirm or mend it." })
  name!: string;

  @Field(() => String, { description: "Their work e-mail address. Nothing is sent to it: you hand over the link." })
  email!: string;

  @Field(() => [CentreRoleEnum], { description: "What they are to do: at least one role, at most 2." })
  roles!: string[];
}

@ObjectType({ description: "What a command about somebody of the centre came to." })
export class CentrePersonPayload {
  @Field(() => CentrePersonView, { nullable: true, description: "The person as they are now; null with problems." })
  person!: CentrePersonView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: readonly ProblemView[];
}

@ObjectType({ description: "What an invitation to the centre came to." })
export class CentreInvitationPayload extends CentrePersonPayload {
  @Field(() => String, {
    nullable: true,
    description: "The one-time link, good for seven days. Told once: null when the same command is sent again.",
  })
  link!: string | null;
}

/** All that people of the centre see of each other; of an open invitation the policy lets operators alone see. */
export function viewCentrePerson(person: CentrePerson): CentrePersonView {
  const { id, name, roles, status, login, invitationExpiresAt } = person;
  const isInvited = status === "INVITED";
  const invited = { invitedAddress: isInvited ? login : null, invitedUntil: isInvited ? invitationExpiresAt : null };
  return { id, name, roles, status, ...invited };
}
