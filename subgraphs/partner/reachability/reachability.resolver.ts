import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { PersonPayload } from "../person/person.payload.ts";
import { PersonView } from "../person/person.view.ts";
import { viewPersonPayload } from "../person/view-person-payload.ts";
import { SetAwayInput, SetReachabilityInput } from "./reachability.input.ts";
import { setAway } from "./set-away.ts";
import { setReachability } from "./set-reachability.ts";

@Resolver(() => PersonView)
export class ReachabilityResolver {
  @Mutation(() => PersonPayload, { nullable: true, description: "Says how one is reached at work oneself." })
  async setReachability(
    @Directive("@partition") @Arg("person", () => ID, { description: "Oneself." }) person: string,
    @Arg("input", () => SetReachabilityInput, { description: "How." }) input: SetReachabilityInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonPayload> {
    return viewPersonPayload(context, await setReachability(context, { person, input, idempotencyKey }));
  }

  @Mutation(() => PersonPayload, {
    nullable: true,
    description: "Says when somebody is away and who stands in for them: oneself, or as a coordinator a colleague.",
  })
  async setAway(
    @Directive("@partition") @Arg("person", () => ID, { description: "Who." }) person: string,
    @Arg("input", () => SetAwayInput, { description: "When, and who stands in." }) input: SetAwayInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonPayload> {
    return viewPersonPayload(context, await setAway(context, { person, input, idempotencyKey }));
  }
}
