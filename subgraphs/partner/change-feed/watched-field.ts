import type { PubSub } from "type-graphql";
import type { PartnerContext } from "../context.ts";

/** That a row changed, as a stream hears of it. Undefined where somebody asks for the field outside of a stream. */
export type Changed = { id: string } | undefined;

/** TypeGraphQL asks for one as soon as a field can be watched; nothing is ever published there. */
export const noPubSub: PubSub = { publish: () => {}, subscribe: nothing };

/** Where events come from is not the field's affair: `shared/stream` runs it for each change of the change feed. */
export const watchedField = { nullable: true, subscribe: nothing };

async function* nothing(): AsyncGenerator<never, void, undefined> {}

/** The changed row as it is now, for a stream of this very organization. */
export async function readChanged<View>(
  context: PartnerContext,
  { organization, changed }: { organization: string; changed: Changed },
  read: (context: PartnerContext, id: string) => Promise<View | null>,
): Promise<View | null> {
  return changed && organization === context.organization ? read(context, changed.id) : null;
}
