import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { NeedView } from "../need/need.view.ts";
import { PersonView } from "../person/person.view.ts";
import { listSightings } from "./read-sightings.ts";
import { SightingConnection } from "./sighting.connection.ts";
import { SightingView } from "./sighting.view.ts";

@Resolver(() => SightingView)
export class SightingResolver {
  @FieldResolver(() => PersonView, { nullable: true, description: "Who has seen it." })
  person(@Root() { personId }: SightingView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, personId);
  }
}

@Resolver(() => NeedView)
export class NeedSightingsResolver {
  @FieldResolver(() => SightingConnection, {
    nullable: true,
    description: "Who has seen it, besides whoever posted it; the latest first.",
  })
  async seenBy(
    @Root() { id }: NeedView,
    @Arg("first", () => Int, { defaultValue: 20, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<SightingConnection | null> {
    return listSightings(context, { need: id, first, after });
  }
}
