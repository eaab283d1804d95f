import "reflect-metadata";
import { Field, Float, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import type { EntryRow } from "./audit-entry.store.ts";

@ObjectType({ description: "A count or a code that a record of the centre holds." })
export class CentreRecordFact {
  @Field(() => String, { description: "What it is of." })
  name!: string;

  @Field(() => String, { description: "Its value; several joined by commas." })
  value!: string;
}

@ObjectType("CentreRecord", {
  description: "What was done at the centre, by whom, to which row; sealed into its chain.",
})
export class CentreRecordView {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was done." })
  at!: Date;

  @Field(() => String, { description: "What was done: a verb and a noun, as organization.hold." })
  action!: string;

  @Field(() => ID, { description: "To which row." })
  subject!: string;

  @Field(() => String, { description: "Who did it: a person's id, or the part of the product." })
  actor!: string;

  @Field(() => [CentreRecordFact], { description: "Counts and codes that go with it, at most 50." })
  facts!: CentreRecordFact[];

  @Field(() => Float, { nullable: true, description: "Its place in the chain; null until it is sealed." })
  position!: number | null;

  @Field(() => String, { nullable: true, description: "Its seal: SHA-256 over the seal before and the entry." })
  hash!: string | null;
}

@ObjectType({ description: "A record in a list." })
export class CentreRecordEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => CentreRecordView, { description: "The record." })
  node!: CentreRecordView;
}

@ObjectType({ description: "Records of the centre, the newest first." })
export class CentreRecordConnection {
  @Field(() => [CentreRecordEdge], { description: "The records of this page." })
  edges!: CentreRecordEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}

export function viewEntry({ details, position, ...row }: EntryRow): CentreRecordView {
  const facts = Object.entries(details).map(([name, value]) => ({ name, value: String(value) }));
  const { id, at, action, subject, actor, hash } = row;
  return { id, at, action, subject, actor, facts, position: position === null ? null : Number(position), hash };
}
