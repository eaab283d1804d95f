import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { PersonView } from "./person.view.ts";

@ObjectType("PersonEdge", { description: "A person in a list." })
export class PersonEdge {
  @Field(() => String, { description: "Their place in the list." })
  cursor!: string;

  @Field(() => PersonView, { description: "The person." })
  node!: PersonView;
}

@ObjectType("PersonConnection", { description: "People, by name." })
export class PersonConnection {
  @Field(() => [PersonEdge], { description: "The people of this page." })
  edges!: PersonEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
