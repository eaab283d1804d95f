import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { PersonPayload } from "../person/person.payload.ts";
import { PersonView } from "../person/person.view.ts";
import { viewPersonPayload } from "../person/view-person-payload.ts";
import { CalendarLinkPayload } from "./calendar.view.ts";
import { newCalendarKey } from "./calendar-key.ts";
import { makeCalendarLink } from "./make-calendar-link.ts";
import { readCalendarLink } from "./read-calendar-link.ts";
import { revokeCalendarLink } from "./revoke-calendar-link.ts";

@Resolver(() => PersonView)
export class CalendarResolver {
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "When their calendar link was made; null when they have none. For themselves.",
  })
  calendarLinkMadeAt(@Root() { id }: PersonView, @Ctx() context: PartnerContext): Promise<Date | null> {
    return readCalendarLink(context, id);
  }

  @Mutation(() => CalendarLinkPayload, {
    nullable: true,
    description: "Makes a secret link by which one's calendar program reads what is due; one made before ends.",
  })
  async makeCalendarLink(
    @Directive("@partition") @Arg("person", () => ID, { description: "Oneself." }) person: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<CalendarLinkPayload> {
    const made = await makeCalendarLink(context, { person, idempotencyKey, newKey: newCalendarKey });
    return { ...(await viewPersonPayload(context, made)), link: made.link ?? null };
  }

  @Mutation(() => PersonPayload, { nullable: true, description: "Makes one's calendar link worthless." })
  async revokeCalendarLink(
    @Directive("@partition") @Arg("person", () => ID, { description: "Oneself." }) person: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonPayload> {
    return viewPersonPayload(context, await revokeCalendarLink(context, { person, idempotencyKey }));
  }
}
