import type { ResultOf } from "gql.tada";
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
    case "INBOX_ITEM":
      return placeAt(`/introductions/${id}`);
    case "NAME_CHECK":
      return placeAt(`/name-checks/${id}`);
    case "NEED":
      return placeAt(step === "FINISH_DRAFT" ? `/needs/${id}/draft` : `/needs/${id}`);
    case "CASE_FILE":
      return placeAt(`/needs/${id}/file`);
    case "RESPONDER":
      return placeAt("/organization", { tab: "approvals" });
    default:
      return kind satisfies never;
  }
}

function placeAt(path: string, search: UpdatePlace["search"] = {}): UpdatePlace {
  return { to: routeOf(path), search };
}
