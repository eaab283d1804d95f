import type { GraphQLObjectType } from "graphql";
import type { Asker } from "#shared/policy/access.ts";
import { type HeldType, isHeld, keepVisible } from "#shared/policy/held-type.ts";

/**
 * Guards the way in through `_entities`. Who can be nothing to any object of the type is refused before one is looked
 * up: what is there takes no longer than what is not.
 */
export function guardReference<Context>(
  type: GraphQLObjectType,
  held: HeldType,
  askerOf: (context: Context) => Asker,
): void {
  const { apollo } = type.extensions;
  const subgraph = isHeld(apollo) ? apollo.subgraph : undefined;
  const resolve = isHeld(subgraph) ? subgraph.resolveReference : undefined; // where @apollo/subgraph looks for it
  if (typeof resolve !== "function") return;
  const resolveReference = (reference: unknown, context: Context, info: unknown) => {
    const asker = askerOf(context);
    if (!held.visible.has(held.reach(asker))) return null;
    return keepVisible(held, asker, resolve(reference, context, info));
  };
  type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
}
