import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { AuditEntryView } from "./audit-entry.view.ts";

@ObjectType("AuditEntryEdge", { description: "An entry in a list." })
export class AuditEntryEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => AuditEntryView, { description: "The entry." })
  node!: AuditEntryView;
}

@ObjectType("AuditEntryConnection", { description: "Entries, the newest first." })
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge], { description: "The entries of this page." })
  edges!: AuditEntryEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
