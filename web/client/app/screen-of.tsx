import { lazy, Suspense, useEffect } from "react";
import { useIsWhole } from "../language/language-frame.tsx";
import { useText } from "../language/use-text.ts";
import { Loading } from "../page/loading.tsx";
import { Page } from "../page/page.tsx";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import type { Route } from "../route/route.ts";
import { useOpened } from "../update/use-opened.ts";
import { WorkScreen } from "../work/work-screen.tsx";

// Each screen is loaded when it is gone to; the first one that everybody comes to is there at once.
const IntroductionScreen = lazy(async () => ({
  default: (await import("../introduction/introduction-screen.tsx")).IntroductionScreen,
}));
const OpportunitiesScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunities-screen.tsx")).OpportunitiesScreen,
}));
const HandOverScreen = lazy(async () => ({
  default: (await import("../work/hand-over-screen.tsx")).HandOverScreen,
}));
const OpportunityScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunity-screen.tsx")).OpportunityScreen,
}));

/** The screen that the address leads to. */
export function ScreenOf() {
  const { route } = useAddress();
  const isWhole = useIsWhole();
  // Most updates are opened with the screen that they lead to; these two wait until there is something to be seen.
  useOpened(isWhole && route.screen !== "introduction" && route.screen !== "opportunity");
  if (!isWhole) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <Chosen key={JSON.stringify(route)} route={route} />
    </Suspense>
  );
}

function Chosen({ route }: { route: Route }) {
  switch (route.screen) {
    case "work":
    case "updates": // where the e-mail's link leads
      return <WorkScreen />;
    case "hand-over":
      return <HandOverScreen />;
    case "introduction":
      return <IntroductionScreen id={route.id} />;
    case "opportunities":
      return <OpportunitiesScreen />;
    case "opportunity":
      return <OpportunityScreen id={route.id} />;
    case "welcome":
    case "locked":
    case "sign-in-return":
      return <ToWork />;
    case "unknown":
      return <UnknownScreen />;
  }
}

/** Whoever is signed in has no use for those. */
function ToWork() {
  useEffect(() => goTo(addressOf({ screen: "work" }), { isInstead: true }), []);
  return <Loading />;
}

function UnknownScreen() {
  const text = useText();
  return (
    <Page document="updates.document" title={text("app.unknown.title")}>
      <p>{text("app.unknown.text")}</p>
      <p>
        <Link to={{ screen: "work" }}>{text("app.back")}</Link>
      </p>
    </Page>
  );
}
