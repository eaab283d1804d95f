import { Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { ResponderStub } from "./candidate.view.ts";
import { ShowingStub } from "./showing.view.ts";

@Resolver(() => ShowingStub)
export class ShowingResolver {
  @Directive('@requires(fields: "responderId")')
  @FieldResolver(() => ResponderStub, {
    nullable: true,
    description: "To whom it was shown; null when their organization does not answer.",
  })
  responder(@Root() { responderId }: ShowingStub): ResponderStub | null {
    return partitionOf(responderId) === undefined ? null : Object.assign(new ResponderStub(), { id: responderId });
  }
}
