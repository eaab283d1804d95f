import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { OpportunityView } from "./opportunity.view.ts";

@ObjectType("OpportunityEdge", { description: "An opportunity in a list." })
export class OpportunityEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => OpportunityView, { description: "The opportunity." })
  node!: OpportunityView;
}

@ObjectType("OpportunityConnection", {
  description: "Opportunities: by the month in which a date presses, without one last; then the best fitting first.",
})
export class OpportunityConnection {
  @Field(() => [OpportunityEdge], { description: "The opportunities of this page." })
  edges!: OpportunityEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
