import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { PermissionView } from "./permission.view.ts";

@ObjectType("PermissionEdge", { description: "A permission in a list." })
export class PermissionEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => PermissionView, { description: "The permission." })
  node!: PermissionView;
}

@ObjectType("PermissionConnection", { description: "Permissions, the newest first." })
export class PermissionConnection {
  @Field(() => [PermissionEdge], { description: "The permissions of this page." })
  edges!: PermissionEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
