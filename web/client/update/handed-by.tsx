import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import type { Update } from "./update.fragment.ts";
import { readGiver } from "./update.operations.ts";

/** Of work that was handed over: whose it was, or whose it is now. */
export function HandedBy({ update: { kind, subject } }: { update: Pick<Update, "kind" | "subject"> }) {
  const text = useText();
  const [{ data }] = useQuery({ query: readGiver, variables: { person: subject } });
  const name = data?.person?.name;
  if (!name) return null;
  return <p>{text(kind === "WORK_TAKEN_OVER" ? "updates.takenOver" : "updates.handedBy", { name })}</p>;
}

export function isHandOver({ kind }: Pick<Update, "kind">): boolean {
  return kind === "WORK_HANDED_OVER" || kind === "WORK_TAKEN_OVER";
}
