import { Arg, Ctx, FieldResolver, ID, Int, Resolver } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { defaultPageSize } from "../graph/page.ts";
import { AuditEntryConnection } from "./audit-entry.connection.ts";
import { EntryKindEnum } from "./entry-kind.enum.ts";
import { kindNamed } from "./entry-kind.ts";
import { listEntries } from "./read-entries.ts";

@Resolver(() => OrganizationView)
export class OrganizationRecordsResolver {
  @FieldResolver(() => AuditEntryConnection, {
    nullable: true,
    description: "What was done in it, the newest first; for its coordinators.",
  })
  async records(
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Arg("kind", () => EntryKindEnum, { nullable: true, description: "Only entries of this kind." })
    kind: string | null | undefined,
    @Arg("subject", () => ID, { nullable: true, description: "Only what was done to this row." })
    subject: string | null | undefined,
    @Arg("by", () => ID, { nullable: true, description: "Only what this person did." })
    by: string | null | undefined,
    @Arg("from", () => DateTimeScalar, { nullable: true, description: "Only what was done then or later." })
    from: Date | null | undefined,
    @Arg("until", () => DateTimeScalar, { nullable: true, description: "Only what was done before." })
    until: Date | null | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<AuditEntryConnection> {
    // Clients send null for what they do not ask for.
    const filter = { subject: subject ?? undefined, by: by ?? undefined };
    const span = { from: from ?? undefined, until: until ?? undefined };
    return listEntries(context, { first, after, kind: kind ? kindNamed(kind) : undefined, ...filter, ...span });
  }
}
