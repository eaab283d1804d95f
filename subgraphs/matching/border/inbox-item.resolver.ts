import { Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { InboxItemStub, IntroductionStub } from "./introduction.view.ts";

@Resolver(() => InboxItemStub)
export class InboxItemResolver {
  @Directive('@requires(fields: "introductionId")')
  @FieldResolver(() => IntroductionStub, {
    nullable: true,
    description: "The introduction, as the organization that holds it shows it.",
  })
  introduction(@Root() { introductionId }: InboxItemStub): Pick<IntroductionStub, "id"> {
    return { id: introductionId };
  }
}
