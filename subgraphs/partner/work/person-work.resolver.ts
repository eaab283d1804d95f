import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { defaultPageSize } from "../graph/page.ts";
import { NeedConnection } from "../need/need.connection.ts";
import { listNeedsHeldBy } from "../need/read-need.ts";
import { PersonView } from "../person/person.view.ts";
import { HoldingView } from "./holding.view.ts";
import { readHolding } from "./read-holding.ts";
import { listWork } from "./read-work.ts";
import type { WorkSide } from "./work.codes.ts";
import { WorkSideEnum } from "./work.enum.ts";
import { WorkConnection } from "./work.view.ts";

const firstArgument = { defaultValue: defaultPageSize, description: firstDescription };
const afterArgument = { nullable: true, description: afterDescription };

@Resolver(() => PersonView)
export class PersonWorkResolver {
  @FieldResolver(() => WorkConnection, {
    nullable: true,
    description: "What waits for them, and for what they wait; for themselves and their coordinators.",
  })
  async work(
    @Root() { id }: PersonView,
    @Arg("first", () => Int, firstArgument) first: number,
    @Arg("after", () => String, afterArgument) after: string | undefined,
    @Arg("side", () => WorkSideEnum, { nullable: true, description: "Only what waits for these." })
    side: WorkSide | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<WorkConnection> {
    return listWork(context, { person: id, first, after, side });
  }

  @FieldResolver(() => HoldingView, {
    nullable: true,
    description: "How much they look after; for themselves and their coordinators.",
  })
  holding(@Root() { id }: PersonView, @Ctx() context: PartnerContext): Promise<HoldingView> {
    return readHolding(context, id);
  }

  @FieldResolver(() => NeedConnection, {
    nullable: true,
    description: "Unfinished needs that they look after, the newest first; for themselves and their coordinators.",
  })
  async heldNeeds(
    @Root() { id }: PersonView,
    @Arg("first", () => Int, firstArgument) first: number,
    @Arg("after", () => String, afterArgument) after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<NeedConnection> {
    return listNeedsHeldBy(context, { heldBy: id, first, after });
  }
}
