import "reflect-metadata";
import { Field, Float, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { AuditDetails } from "./audit-entry.entity.ts";
import type { EntryRow } from "./audit-entry.store.ts";
import { EntryKindEnum } from "./entry-kind.enum.ts";
import { graphNameOf, isEntryKind } from "./entry-kind.ts";

@ObjectType("AuditFact", { description: "A count or a code that an entry holds." })
export class AuditFactView {
  @Field(() => String, { description: "What it is of." })
  name!: string;

  @Field(() => [String], { description: "Its value, or its values, at most 500." })
  values!: string[];
}

@ObjectType("AuditEntry", {
  description: "What was done, by whom, to which row; written with the effect, sealed into the organization's chain.",
})
export class AuditEntryView {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was done." })
  at!: Date;

  @Field(() => EntryKindEnum, { nullable: true, description: "What was done; null for a kind that is out of use." })
  kind!: string | null;

  @Field(() => ID, { description: "To which row." })
  subject!: string;

  @Field(() => [AuditFactView], { description: "Counts and codes that go with it, at most 50." })
  facts!: AuditFactView[];

  @Field(() => String, { nullable: true, description: "The part of the product that did it; null for a person." })
  service!: string | null;

  @Field(() => Float, { nullable: true, description: "Its place in the chain; null until it is sealed." })
  position!: number | null;

  @Field(() => String, { nullable: true, description: "Its seal: SHA-256 over the seal before and the entry." })
  hash!: string | null;

  actorId!: string | null;
}

/** All that coordinators see of an entry, and people of what was done in their name. */
export function viewEntry(row: EntryRow): AuditEntryView {
  const view = new AuditEntryView();
  const isService = row.actorIssuer === "service";
  view.id = row.id;
  view.at = row.at;
  view.kind = isEntryKind(row.action) ? graphNameOf(row.action) : null;
  view.subject = row.subject;
  view.facts = viewFacts(row.details);
  view.service = isService ? row.actor : null;
  view.actorId = isService ? null : row.actor;
  view.position = row.position === null ? null : Number(row.position);
  view.hash = row.hash;
  return view;
}

function viewFacts(details: AuditDetails): AuditFactView[] {
  return Object.entries(details).map(([name, value]) => {
    const values: readonly (string | number | boolean)[] = typeof value === "object" ? value : [value];
    return { name, values: values.map(String) };
  });
}
