import { lazy, Suspense, useEffect } from "react";
import { useIsWhole } from "../language/language-frame.tsx";
import { useText } from "../language/use-text.ts";
import { Loading } from "../page/loading.tsx";
import { Page } from "../page/page.tsx";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import type { Route } from "../route/route.ts";
import { UpdatesScreen } from "../update/updates-screen.tsx";

// Each screen is loaded when it is gone to; the first one that everybody comes to is there at once.
const IntroductionScreen = lazy(async () => ({
  default: (await import("../introduction/introduction-screen.tsx")).IntroductionScreen,
}));
const CaseFileScreen = lazy(async () => ({
  default: (await import("../case-file/case-file-screen.tsx")).CaseFileScreen,
}));
const IntroductionFileScreen = lazy(async () => ({
  default: (await import("../case-file/introduction-file-screen.tsx")).IntroductionFileScreen,
}));
const KeysScreen = lazy(async () => ({ default: (await import("../person-key/keys-screen.tsx")).KeysScreen }));
const NameCheckScreen = lazy(async () => ({
  default: (await import("../conflict-check/name-check-screen.tsx")).NameCheckScreen,
}));
const OpportunitiesScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunities-screen.tsx")).OpportunitiesScreen,
}));
const PermissionsScreen = lazy(async () => ({
  default: (await import("../permission/permissions-screen.tsx")).PermissionsScreen,
}));
const OpportunityScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunity-screen.tsx")).OpportunityScreen,
}));

/** The screen that the address leads to. */
export function ScreenOf() {
  const { route } = useAddress();
  if (!useIsWhole()) return <Loading />;
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
    case "name-check":
      return <NameCheckScreen id={route.id} />;
    case "opportunities":
      return <OpportunitiesScreen />;
    case "opportunity":
      return <OpportunityScreen id={route.id} />;
    case "file":
      return <CaseFileScreen id={route.id} />;
    case "introduction-file":
      return <IntroductionFileScreen id={route.id} />;
    case "permissions":
      return <PermissionsScreen id={route.id} />;
    case "keys":
      return <KeysScreen />;
    case "welcome":
    case "locked":
    case "sign-in-return":
      return <ToUpdates />;
    case "unknown":
      return <UnknownScreen />;
  }
}

/** Whoever is signed in has no use for those. */
function ToUpdates() {
  useEffect(() => goTo(addressOf({ screen: "updates" }), { isInstead: true }), []);
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
