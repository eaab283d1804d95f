import { goTo } from "../route/address.ts";
import { routeOf } from "../route/route.ts";
import type { Session } from "../session/session.ts";
import { loadSettings, type Settings } from "../session/settings.ts";

/** How somebody stands before the client. */
export type Entrance =
  | { kind: "arriving" }
  | { kind: "closed" }
  | { kind: "out"; settings: Settings }
  | { kind: "locked"; settings: Settings; organization: string }
  /** Their organization has ended their access while they were in. */
  | { kind: "ended" }
  | { kind: "refused"; settings: Settings; organization: string | undefined }
  | { kind: "in"; settings: Settings; session: Session };

/** What comes first: the gateway's settings, and the end of a sign-in when this is the way back from one. */
export async function enter(): Promise<Entrance> {
  const settings = await loadSettings().catch(() => undefined);
  if (!settings) return { kind: "closed" };
  if (routeOf(location.pathname).screen !== "sign-in-return") return { kind: "out", settings };
  const { finishSignIn } = await import("../session/sign-in.ts");
  const come = await finishSignIn(settings, location.search);
  // The code has been used: it is not to stand in the history.
  goTo(come.ok ? come.returnTo : "/", { isInstead: true });
  if (!come.ok) return { kind: "refused", settings, organization: come.organization };
  return { kind: "in", settings, session: come.session };
}
