import type { WorkItem } from "./work-item.ts";

type Named = Pick<WorkItem, "kind" | "subject" | "reference" | "responder" | "organization">;

/**
 * What each line is called by, and its link: by the need's own words, else by what it is about, with the other side and
 * for whom. Those that would still be called the same are numbered: whoever only hears links tells them apart too.
 */
export function nameWork(items: readonly Named[], issuesOf: ReadonlyMap<string, string>): string[] {
  const names = items.map((item) => nameOf(item, issuesOf.get(item.subject) ?? ""));
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return names.filter((other) => other === name).length > 1 ? `${name} (${before + 1})` : name;
  });
}

function nameOf({ reference, responder, organization }: Named, issues: string): string {
  const parts = [reference ?? issues, organization?.name ?? "", responder ?? ""];
  return parts.filter((part) => part !== "").join(", ");
}
