import "reflect-metadata";
import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("Organization", {
  simpleResolvers: true,
  description: "A partner organization; its lists are read by its own people.",
})
export class OrganizationView {
  @Directive("@network")
  @Field(() => ID, { description: "Its short name, as colorado." })
  id!: string;
}

export function viewOrganization(id: string): OrganizationView {
  const view = new OrganizationView();
  view.id = id;
  return view;
}
