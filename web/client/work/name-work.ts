import { numberAlike } from "../language/number-alike.ts";
import type { WorkItem } from "./work-item.ts";

type Named = Pick<WorkItem, "kind" | "subject" | "reference" | "responder" | "organization">;

/**
 * What each line is called by, and its link: by the need's own words, else by what it is about, with the other side and
 * for whom; never two alike.
 */
export function nameWork(items: readonly Named[], issuesOf: ReadonlyMap<string, string>): string[] {
  return numberAlike(items.map((item) => nameOf(item, issuesOf.get(item.subject) ?? "")));
}

function nameOf({ reference, responder, organization }: Named, issues: string): string {
  const parts = [reference ?? issues, organization?.name ?? "", responder ?? ""];
  return parts.filter((part) => part !== "").join(", ");
}
