import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { defaultPageSize } from "../graph/page.ts";
import { NeedView } from "../need/need.view.ts";
import { PermissionConnection } from "./permission.connection.ts";
import { listPermissions } from "./read-permissions.ts";

@Resolver(() => NeedView)
export class NeedPermissionsResolver {
  @FieldResolver(() => PermissionConnection, {
    nullable: true,
    description: "What the survivor has allowed, the newest first; for its own people.",
  })
  async permissions(
    @Root() { id }: NeedView,
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<PermissionConnection> {
    return listPermissions(context, { need: id, first, after });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many other needs of the last year that its organization posted hold all of its issues, places and languages; 20 for 20 or more. With few, the combination may be enough to know who it is: ask them before the network is asked.",
  })
  async similarRecently(@Root() { id }: NeedView, @Ctx() context: PartnerContext): Promise<number> {
    return (await context.loaders.similarNeeds.load(id))?.count ?? 0;
  }
}
