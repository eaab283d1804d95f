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
const KeysScreen = lazy(async () => ({ default: (await import("../person-key/keys-screen.tsx")).KeysScreen }));
const NameCheckScreen = lazy(async () => ({
  default: (await import("../conflict-check/name-check-screen.tsx")).NameCheckScreen,
}));
const NewNeedScreen = lazy(async () => ({
  default: (await import("../need-form/need-form-screen.tsx")).NewNeedScreen,
}));
const NeedDraftScreen = lazy(async () => ({
  default: (await import("../need-form/need-form-screen.tsx")).NeedDraftScreen,
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
const ResponderScreen = lazy(async () => ({
  default: (await import("../responder/responder-screen.tsx")).ResponderScreen,
}));
const ProfileScreen = lazy(async () => ({
  default: (await import("../responder/profile-screen.tsx")).ProfileScreen,
}));
const MeScreen = lazy(async () => ({ default: (await import("../reachability/me-screen.tsx")).MeScreen }));

const NeedsScreen = lazy(async () => ({ default: (await import("../need/needs-screen.tsx")).NeedsScreen }));
const NeedScreen = lazy(async () => ({ default: (await import("../need/need-screen.tsx")).NeedScreen }));
const CandidatesScreen = lazy(async () => ({
  default: (await import("../candidate/candidates-screen.tsx")).CandidatesScreen,
}));
const OrganizationScreen = lazy(async () => ({
  default: (await import("../organization/organization-screen.tsx")).OrganizationScreen,
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
    case "name-check":
      return <NameCheckScreen id={route.id} />;
    case "need-new":
      return <NewNeedScreen />;
    case "need-draft":
      return <NeedDraftScreen id={route.id} />;
    case "opportunities":
      return <OpportunitiesScreen />;
    case "organization":
      return <OrganizationScreen />;
    case "opportunity":
      return <OpportunityScreen id={route.id} />;
    case "needs":
      return <NeedsScreen />;
    case "need":
      return <NeedScreen id={route.id} />;
    case "candidates":
      return <CandidatesScreen id={route.id} />;
    case "keys":
      return <KeysScreen />;
    case "responder":
      return <ResponderScreen id={route.id} />;
    case "profile":
      return <ProfileScreen />;
    case "me":
      return <MeScreen />;
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
