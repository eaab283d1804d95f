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
import { useOpened } from "../update/use-opened.ts";
import { WorkScreen } from "../work/work-screen.tsx";

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
const NewNeedScreen = lazy(async () => ({
  default: (await import("../need-form/need-form-screen.tsx")).NewNeedScreen,
}));
const NeedDraftScreen = lazy(async () => ({
  default: (await import("../need-form/need-form-screen.tsx")).NeedDraftScreen,
}));
const OpportunitiesScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunities-screen.tsx")).OpportunitiesScreen,
}));
const PermissionsScreen = lazy(async () => ({
  default: (await import("../permission/permissions-screen.tsx")).PermissionsScreen,
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
  const whoever = useWhoever();
  const isWhole = useIsWhole();
  // Most updates are opened with the screen that they lead to; these two wait until there is something to be seen.
  useOpened(isWhole && whoever !== undefined && route.screen !== "introduction" && route.screen !== "opportunity");
  if (!isWhole) return <Loading />;
  if (whoever?.organization === centre && !isOfCentre(route)) return <Instead screen="network" />;
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
    case "file":
      return <CaseFileScreen id={route.id} />;
    case "introduction-file":
      return <IntroductionFileScreen id={route.id} />;
    case "permissions":
      return <PermissionsScreen id={route.id} />;
    case "resources":
      return <ResourcesScreen />;
    case "resource":
      return <ResourceScreen id={route.id} />;
    case "hotlines":
      return <HotlinesScreen />;
    case "network":
      return <NetworkScreen />;
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
      return <Instead screen="work" />;
    case "unknown":
      return <UnknownScreen />;
  }
}

/** Whoever is signed in has no use for the place that they came to, and goes on to another. */
function Instead({ screen }: { screen: "work" | "network" }) {
  useEffect(() => goTo(addressOf({ screen }), { isInstead: true }), [screen]);
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
