import { numberAlike } from "../language/number-alike.ts";
import type { Text } from "../language/use-text.ts";
import { joinIssues } from "./issue-words.ts";
import type { WorkItem } from "./work-item.ts";

type Named = Pick<WorkItem, "kind" | "subject" | "reference" | "responder" | "organization">;
/** By subject: what it is about, each issue in words; who was asked, or has offered. */
type Known = { issuesOf: ReadonlyMap<string, readonly string[]>; askedOf: ReadonlyMap<string, string> };

const nothingKnown: Known = { issuesOf: new Map(), askedOf: new Map() };

/**
 * What each line is called by, and its link: by the need's own words, else by what it is about, with whom it is and
 * where. Two that lead to different places are never called alike.
 */
export function nameWork(items: readonly Named[], text: Text, known: Known = nothingKnown): string[] {
  const subjects = [...new Map(items.map((item) => [item.subject, item])).values()];
  const names = numberAlike(subjects.map((item) => nameOf(item, text, known)));
  const nameBySubject = new Map(subjects.map(({ subject }, at) => [subject, names[at] ?? ""]));
  return items.map(({ subject }) => nameBySubject.get(subject) ?? "");
}

function nameOf(item: Named, text: Text, { issuesOf, askedOf }: Known): string {
  const { subject, reference } = item;
  const about = reference ?? joinIssues(issuesOf.get(subject) ?? []);
  const parts = [about, ...withWhom(item, text, askedOf.get(subject))];
  return parts.filter((part) => part !== "").join(", ");
}

/** Of what others ask for: whose need it is, and for whom of ours; of what we ask for, whom and where. */
function withWhom({ kind, responder, organization }: Named, text: Text, asked = ""): string[] {
  const home = organization?.name ?? "";
  if (kind !== "INBOX_ITEM" && kind !== "NAME_CHECK") return [responder ?? asked, home];
  return responder && home ? [text("work.asked", { organization: home, name: responder })] : [responder ?? "", home];
}
