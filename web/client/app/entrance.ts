import { addressOf, goTo } from "../route/address.ts";
import { routeOf } from "../route/route.ts";
import { isAskedAnew } from "../session/ask-anew.ts";
import type { Session } from "../session/session.ts";
import { loadSettings, type Settings } from "../session/settings.ts";

/** How somebody stands before the client. */
export type Entrance =
  | { kind: "arriving" }
  | { kind: "closed" }
  | { kind: "out"; settings: Settings }
  | { kind: "locked"; settings: Settings; organization: string; returnTo: string }
  /** Their organization has ended their access while they were in. */
  | { kind: "ended" }
  | { kind: "refused"; settings: Settings; organization: string | undefined }
  | { kind: "in"; settings: Settings; session: Session };

/** What comes first: the gateway's settings, and the end of a sign-in when this is the way back from one. */
export async function enter(): Promise<Entrance> {
  const settings = await loadSettings().catch(() => undefined);
  if (!settings) return { kind: "closed" };
  const { screen } = routeOf(location.pathname);
  if (screen !== "sign-in-return") return isAskedAnew() ? lockedAt(settings) : { kind: "out", settings };
  const { finishSignIn } = await import("../session/sign-in.ts");
  const come = await finishSignIn(settings, location.search);
  // The code has been used: it is not to stand in the history.
  goTo(come.ok ? come.returnTo : "/", { isInstead: true });
  if (!come.ok) return { kind: "refused", settings, organization: come.organization };
  return { kind: "in", settings, session: come.session };
}

/** In a tab that was locked or left: an address that names an organization leads to nothing before they show who they are. */
function lockedAt(settings: Settings): Entrance {
  const organization = new URLSearchParams(location.search).get("at");
  if (organization === null) return { kind: "out", settings };
  const work = addressOf({ screen: "work" });
  const isLocked = routeOf(location.pathname).screen === "locked";
  const returnTo = isLocked ? work : `${location.pathname}${location.search}`;
  goTo(addressOf({ screen: "locked" }), { isInstead: true });
  return { kind: "locked", settings, organization, returnTo };
}
