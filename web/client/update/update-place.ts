import { type Route, routeOf } from "../route/route.ts";
import type { Update } from "./update.fragment.ts";

export type UpdatePlace = {
  to: Route;
  search: Readonly<Record<string, string>>;
};

/** Where what an update is about is to be seen, if it is anywhere. */
export function updatePlace({ kind, subject }: Pick<Update, "kind" | "subject">): UpdatePlace | undefined {
  const id = encodeURIComponent(subject);
  switch (kind) {
    case "INTRODUCTION_CHANGED":
    case "NOTE_WRITTEN":
      return placeOf(`/introductions/${id}`);
    case "SECTION_SEALED":
      return placeOf(`/introductions/${id}/file`);
    case "OPPORTUNITY_SHOWN":
      return placeOf(`/opportunities/${id}`);
    case "NAMES_TO_CHECK":
      return placeOf(`/name-checks/${id}`);
    case "NEED_WITHOUT_ANSWER":
    case "NEED_UNMET":
      return placeOf(`/needs/${id}`);
    case "SEAL_ANEW":
      return placeOf(`/needs/${id}/file`);
    case "WORK_HANDED_OVER":
    case "WORK_TAKEN_OVER":
      return placeOf("/needs");
    case "RESPONDER_APPROVED":
      return placeOf(`/responders/${id}`);
    case "CONCERN_REPORTED":
      return placeOf("/organization", { tab: "concerns" });
    case "EDITION_CALLED":
      return placeOf("/organization", { tab: "numbers" });
    case "NO_CHECKER":
      return placeOf("/organization", { tab: "settings" });
    case "MAIL_REFUSED":
    case "MAIL_TURNED_OFF":
      return placeOf("/organization", { tab: "people" });
    default:
      return undefined;
  }
}

/** Whether it is opened with whatever waits about the same: what was sealed has a page of its own, and is told by itself. */
export function isOpenedWith({ kind }: Pick<Update, "kind">): boolean {
  return kind !== "SECTION_SEALED";
}

function placeOf(path: string, search: Readonly<Record<string, string>> = {}): UpdatePlace {
  return { to: routeOf(path), search };
}
