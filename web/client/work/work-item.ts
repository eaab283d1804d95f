import type { ResultOf } from "gql.tada";
import { fromInbox, fromNeed } from "../introduction/side-way.ts";
import { routeOf } from "../route/route.ts";
import type { UpdatePlace } from "../update/update-place.ts";
import type { readWork } from "./work.operations.ts";

type Person = NonNullable<ResultOf<typeof readWork>["person"]>;
export type WorkItem = NonNullable<Person["work"]>["edges"][number]["node"];

/** Where something that waits is done. */
export function workPlace({ kind, step, subject }: Pick<WorkItem, "kind" | "step" | "subject">): UpdatePlace {
  const id = encodeURIComponent(subject);
  switch (kind) {
    case "INTRODUCTION":
      return placeAt(`/introductions/${id}`, fromNeed);
    case "INBOX_ITEM":
      return placeAt(`/introductions/${id}`, fromInbox);
    case "NAME_CHECK":
      return placeAt(`/name-checks/${id}`);
    case "NEED":
      return placeAt(`/needs/${id}${partOf[step] ?? ""}`);
    case "CASE_FILE":
      return placeAt(`/needs/${id}/file`);
    case "RESPONDER":
      return placeAt("/organization", { tab: "approvals" });
    default:
      return kind satisfies never;
  }
}

/** The part of a need's pages on which a step of it is done. */
const partOf: Readonly<Partial<Record<WorkItem["step"], string>>> = {
  FINISH_DRAFT: "/draft",
  CHOOSE_WHOM_TO_ASK: "/candidates",
};

function placeAt(path: string, search: UpdatePlace["search"] = {}): UpdatePlace {
  return { to: routeOf(path), search };
}
