import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { defaultPageSize } from "../graph/page.ts";
import { PersonView } from "../person/person.view.ts";
import { NoticeConnection } from "./notice.view.ts";
import { listNotices } from "./read-notices.ts";

@Resolver(() => PersonView)
export class PersonUpdatesResolver {
  @FieldResolver(() => NoticeConnection, {
    nullable: true,
    description: "What there is for them to look at, the newest first; for themselves.",
  })
  async updates(
    @Root() { id }: PersonView,
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<NoticeConnection> {
    return listNotices(context, { person: id, first, after });
  }
}
