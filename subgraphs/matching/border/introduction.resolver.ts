import { Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { ResponderStub } from "../graph/candidate.view.ts";
import { IntroductionStub } from "./introduction.view.ts";

@Resolver(() => IntroductionStub)
export class IntroductionResolver {
  @Directive('@requires(fields: "responderId")')
  @FieldResolver(() => ResponderStub, {
    nullable: true,
    description: "The responder, as their organization shows them.",
  })
  responder(@Root() { responderId }: IntroductionStub): ResponderStub {
    return { id: responderId };
  }
}
