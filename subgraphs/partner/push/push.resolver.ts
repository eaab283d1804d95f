import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { PersonPayload } from "../person/person.payload.ts";
import { viewPersonPayload } from "../person/view-person-payload.ts";
import { endPushSubscription } from "./end-push-subscription.ts";
import { keepPushSubscription } from "./keep-push-subscription.ts";

@Resolver(() => OrganizationView)
export class PushResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The key (P-256, base64url) with which a page asks its browser for push messages; null where none are sent.",
  })
  pushKey(@Ctx() { messages }: PartnerContext): string | null {
    return messages.pushKey;
  }

  @Mutation(() => PersonPayload, { nullable: true, description: "Allows push messages on the device one holds." })
  async keepPushSubscription(
    @Directive("@partition") @Arg("person", () => ID, { description: "Oneself." }) person: string,
    @Arg("endpoint", () => String, { description: "The address that the browser's push service gave the page." })
    endpoint: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonPayload> {
    return viewPersonPayload(context, await keepPushSubscription(context, { person, endpoint, idempotencyKey }));
  }

  @Mutation(() => PersonPayload, { nullable: true, description: "Ends push messages on one device, or on all." })
  async endPushSubscription(
    @Directive("@partition") @Arg("person", () => ID, { description: "Oneself." }) person: string,
    @Arg("endpoint", () => String, { nullable: true, description: "The device's address; without one all end." })
    endpoint: string | undefined,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonPayload> {
    const asked = { person, endpoint: endpoint ?? null, idempotencyKey };
    return viewPersonPayload(context, await endPushSubscription(context, asked));
  }
}
