import "reflect-metadata";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { LanguageView } from "../graph/code-stub.view.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import type { Person, PersonStatus } from "./person.entity.ts";
import { PersonStatusEnum, RoleEnum } from "./person.enum.ts";
import type { PersonRole } from "./person-role.ts";

@Directive('@key(fields: "id")')
@ObjectType("Person", { description: "Somebody of an organization; read by its own people." })
export class PersonView {
  @Field(() => ID, { description: "Their id, which names their organization." })
  id!: string;

  @Field(() => String, { description: "Their name, as colleagues see it." })
  name!: string;

  @Field(() => OrganizationView, { description: "Their organization." })
  organization!: OrganizationView;

  @Field(() => [RoleEnum], { description: "What they may do." })
  roles!: PersonRole[];

  @Field(() => PersonStatusEnum, { description: "Whether they take part." })
  status!: PersonStatus;

  @Field(() => String, { nullable: true, description: "What they are at work." })
  title!: string | null;

  @Field(() => [LanguageView], { description: "Languages they work in, at most 10." })
  languages!: LanguageView[];

  @Field(() => String, {
    nullable: true,
    description:
      "As long as they cannot sign in: the address they were invited at, or, once they have left, the work e-mail they gave.",
  })
  invitedAddress!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when their link is good; null once they have come.",
  })
  invitedUntil!: Date | null;
}

/** All that people of their organization see; of an open invitation the policy lets coordinators alone see. */
export function viewPerson(person: Person): PersonView {
  const view = new PersonView();
  view.id = person.id;
  view.name = person.name;
  view.organization = viewOrganization(partitionOf(person.id) ?? "");
  view.roles = person.roles;
  view.status = person.status;
  view.title = person.title;
  view.languages = person.languages.map((tag) => ({ tag }));
  const isInvited = person.status === "INVITED";
  view.invitedAddress = person.status === "ACTIVE" ? null : person.login;
  view.invitedUntil = isInvited ? person.invitationExpiresAt : null;
  return view;
}
