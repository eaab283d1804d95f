import type { ResultOf } from "gql.tada";
import { type Route, routeOf } from "../route/route.ts";
import type { readWork } from "./work.operations.ts";

type Person = NonNullable<ResultOf<typeof readWork>["person"]>;
export type WorkItem = NonNullable<Person["work"]>["edges"][number]["node"];

/** Where something that waits is done. */
export function workPlace({ kind, step, subject }: Pick<WorkItem, "kind" | "step" | "subject">): Route {
  const id = encodeURIComponent(subject);
  switch (kind) {
    case "INTRODUCTION":
    case "INBOX_ITEM":
      return routeOf(`/introductions/${id}`);
    case "NAME_CHECK":
      return routeOf(`/name-checks/${id}`);
    case "NEED":
      return routeOf(step === "FINISH_DRAFT" ? `/needs/${id}/draft` : `/needs/${id}`);
    case "CASE_FILE":
      return routeOf(`/needs/${id}/file`);
    default:
      return kind satisfies never;
  }
}
