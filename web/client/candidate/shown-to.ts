import type { Showing } from "../need/need-types.ts";

type Shown = Pick<Showing, "responderId" | "shownAt">;

/** That the network asked a responder by itself; the last time. */
export function shownTo<One extends Shown>(showings: readonly One[] | null, responder: string | undefined) {
  const own = showings?.filter(({ responderId }) => responderId === responder) ?? [];
  return own.toSorted((a, b) => Date.parse(b.shownAt) - Date.parse(a.shownAt))[0];
}
