import { Arg, Ctx, FieldResolver, Int, Resolver } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { defaultPageSize } from "../graph/page.ts";
import { EditionPartConnection, LedgerEntryView } from "./edition-part.view.ts";
import { listEditions, readLedger, readRestoredAt } from "./read-editions.ts";

@Resolver(() => OrganizationView)
export class OrganizationEditionsResolver {
  @FieldResolver(() => EditionPartConnection, {
    nullable: true,
    description:
      "Editions of the statistics that it was asked to take part in, the newest first; for its coordinators.",
  })
  async editions(
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<EditionPartConnection> {
    return listEditions(context, { first, after });
  }

  @FieldResolver(() => [LedgerEntryView], {
    nullable: true,
    description:
      "What its part in the statistics has cost of privacy, by period, the newest first, at most 100; for its coordinators.",
  })
  editionLedger(@Ctx() context: PartnerContext): Promise<LedgerEntryView[]> {
    return readLedger(context);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: `When an older state of its data was last put back, and the ledger with it; null when never. Quarters that
could be counted by then are not counted here again; for its coordinators.`,
  })
  editionLedgerRestoredAt(@Ctx() context: PartnerContext): Promise<Date | null> {
    return readRestoredAt(context);
  }
}
