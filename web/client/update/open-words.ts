import type { MessageId } from "../language/english.ts";
import type { Route } from "../route/route.ts";

/** What stands on the link to a screen: several of them on one page are told apart by their words alone. */
export function openWords({ screen }: Route): MessageId {
  switch (screen) {
    case "introduction":
    case "introduction-file":
    case "name-check":
    case "opportunity":
    case "opportunities":
    case "need":
    case "needs":
    case "organization":
    case "responder":
      return `updates.open.${screen}`;
    default:
      return "updates.open";
  }
}
