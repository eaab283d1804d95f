import { lazy, Suspense, useEffect } from "react";
import { useIsWhole } from "../language/language-frame.tsx";
import { useText } from "../language/use-text.ts";
import { Loading } from "../page/loading.tsx";
import { Page } from "../page/page.tsx";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { isOfCentre, type Route } from "../route/route.ts";
import { centre } from "../session/settings.ts";
import { useWhoever } from "../session/signed-in.ts";
import { UpdatesScreen } from "../update/updates-screen.tsx";

// Each screen is loaded when it is gone to; the first one that everybody comes to is there at once.
const IntroductionScreen = lazy(async () => ({
  default: (await import("../introduction/introduction-screen.tsx")).IntroductionScreen,
}));
const OpportunitiesScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunities-screen.tsx")).OpportunitiesScreen,
}));
const OpportunityScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunity-screen.tsx")).OpportunityScreen,
}));

const ResourcesScreen = lazy(async () => ({
  default: (await import("../resource/resources-screen.tsx")).ResourcesScreen,
}));
const ResourceScreen = lazy(async () => ({
  default: (await import("../resource/resource-screen.tsx")).ResourceScreen,
}));
const HotlinesScreen = lazy(async () => ({
  default: (await import("../hotline/hotlines-screen.tsx")).HotlinesScreen,
}));
const NetworkScreen = lazy(async () => ({
  default: (await import("../network/network-screen.tsx")).NetworkScreen,
}));

/** The screen that the address leads to. */
export function ScreenOf() {
  const { route } = useAddress();
  const isAtCentre = useWhoever()?.organization === centre;
  if (!useIsWhole()) return <Loading />;
  if (isAtCentre && !isOfCentre(route)) return <Instead screen="network" />;
  return (
    <Suspense fallback={<Loading />}>
      <Chosen key={JSON.stringify(route)} route={route} />
    </Suspense>
  );
}

function Chosen({ route }: { route: Route }) {
  switch (route.screen) {
    case "updates":
      return <UpdatesScreen />;
    case "introduction":
      return <IntroductionScreen id={route.id} />;
    case "opportunities":
      return <OpportunitiesScreen />;
    case "opportunity":
      return <OpportunityScreen id={route.id} />;
    case "resources":
      return <ResourcesScreen />;
    case "resource":
      return <ResourceScreen id={route.id} />;
    case "hotlines":
      return <HotlinesScreen />;
    case "network":
      return <NetworkScreen />;
    case "welcome":
    case "locked":
    case "sign-in-return":
      return <Instead screen="updates" />;
    case "unknown":
      return <UnknownScreen />;
  }
}

/** Whoever is signed in has no use for the place that they came to, and goes on to another. */
function Instead({ screen }: { screen: "updates" | "network" }) {
  useEffect(() => goTo(addressOf({ screen }), { isInstead: true }), [screen]);
  return <Loading />;
}

function UnknownScreen() {
  const text = useText();
  return (
    <Page document="updates.document" title={text("app.unknown.title")}>
      <p>{text("app.unknown.text")}</p>
      <p>
        <Link to={{ screen: "updates" }}>{text("app.back")}</Link>
      </p>
    </Page>
  );
}
