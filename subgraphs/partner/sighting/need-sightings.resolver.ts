import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { defaultPageSize } from "../graph/page.ts";
import { NeedView } from "../need/need.view.ts";
import { listSightings } from "./read-sightings.ts";
import { SightingConnection } from "./sighting.connection.ts";

@Resolver(() => NeedView)
export class NeedSightingsResolver {
  @FieldResolver(() => SightingConnection, {
    nullable: true,
    description: "Who was shown it, besides whoever posted it; the latest first.",
  })
  async seenBy(
    @Root() { id }: NeedView,
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<SightingConnection | null> {
    return listSightings(context, { need: id, first, after });
  }
}
