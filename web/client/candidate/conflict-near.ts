import type { Asking } from "./candidate-types.ts";

type Said = NonNullable<Asking["introductions"]>["edges"][number]["node"];

/** Requests and offers of a need that came to their end by a conflict of interest, before or after it was taken on. */
export function inConflict<One extends Pick<Said, "state" | "reason">>(
  introductions: { edges: readonly { node: One }[] } | null,
): One[] {
  const all = introductions?.edges.map(({ node }) => node) ?? [];
  return all.filter(
    ({ state, reason }) => state === "CONFLICT_OF_INTEREST" || (state === "ENDED" && reason === "CONFLICT_FOUND"),
  );
}

type Answered = {
  introductions: { edges: readonly { node: Pick<Said, "state" | "reason" | "organization"> }[] } | null;
};

/** The organization, where somebody of it has a conflict of interest: its other people may share it. By its id. */
export function conflictNear({ introductions }: Answered, organization: string): Said["organization"] | undefined {
  return inConflict(introductions).find((one) => one.organization.id === organization)?.organization;
}
