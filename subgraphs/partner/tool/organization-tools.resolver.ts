import { Arg, Ctx, FieldResolver, Int, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { defaultPageSize } from "../graph/page.ts";
import { listTools } from "./read-tool.ts";
import { ToolConnection } from "./tool.view.ts";

@Resolver(() => OrganizationView)
export class OrganizationToolsResolver {
  @FieldResolver(() => ToolConnection, { nullable: true, description: "Its tools, by name; for its coordinators." })
  async tools(
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<ToolConnection> {
    return listTools(context, { first, after });
  }
}
