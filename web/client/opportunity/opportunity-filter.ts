/** Where an opportunity may stand, in the order in which somebody would look for it. */
export const states = ["OPEN", "OFFERED", "DECLINED", "TAKEN", "WITHDRAWN", "EXPIRED"] as const;

const groups = [
  "STATUS",
  "RECORD",
  "FAMILY",
  "MONEY",
  "CRIMINAL_CASE",
  "SAFETY",
  "IDENTITY",
  "HOUSING",
  "HEALTH_AND_BENEFITS",
] as const;

type Viewer = { person: string; roles: readonly string[] };

/** By what the list is narrowed, as the graph takes it. */
export type OpportunityFilter = {
  state: (typeof states)[number];
  group: (typeof groups)[number] | null;
  responder: string | null;
  heldBy: string | null;
};

/** For whom: those one looks after oneself, all of the organization, or one responder by their id. */
export function whomOf(search: URLSearchParams, { roles }: Viewer): string {
  // A coordinator looks at everybody's; whoever answers themselves begins with their own.
  return search.get("for") ?? (roles.includes("COORDINATOR") ? "all" : "mine");
}

/** What can still be answered, as long as nothing else was chosen. */
export function stateOf(search: URLSearchParams): (typeof states)[number] {
  return states.find((state) => state === search.get("state")) ?? "OPEN";
}

/** Whether somebody has narrowed the list themself. */
export function isNarrowed(search: URLSearchParams): boolean {
  return ["state", "for", "group"].some((name) => search.get(name));
}

/** What the address says; what it cannot mean bounds nothing. */
export function filterOf(search: URLSearchParams, viewer: Viewer): OpportunityFilter {
  const whom = whomOf(search, viewer);
  return {
    state: stateOf(search),
    group: groups.find((group) => group === search.get("group")) ?? null,
    responder: whom === "mine" || whom === "all" ? null : whom,
    heldBy: whom === "mine" ? viewer.person : null,
  };
}

/** The month of the nearest date, or none. */
export function monthOf({ issues }: { issues: readonly { dueMonth: string | null }[] }): string | null {
  const months = issues.flatMap(({ dueMonth }) => (dueMonth ? [dueMonth] : []));
  return months.sort()[0] ?? null;
}

export type MonthGroup<Shown> = { month: string | null; shown: readonly Shown[] };

/** A list that comes by month, as its months. */
export function byMonth<Shown extends { issues: readonly { dueMonth: string | null }[] }>(
  list: readonly Shown[],
): MonthGroup<Shown>[] {
  const months = [...new Set(list.map(monthOf))];
  return months.map((month) => ({ month, shown: list.filter((one) => monthOf(one) === month) }));
}
