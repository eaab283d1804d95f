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
const NewNeedScreen = lazy(async () => ({
  default: (await import("../need-form/need-form-screen.tsx")).NewNeedScreen,
}));
const NeedDraftScreen = lazy(async () => ({
  default: (await import("../need-form/need-form-screen.tsx")).NeedDraftScreen,
}));
const OpportunitiesScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunities-screen.tsx")).OpportunitiesScreen,
}));
const OpportunityScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunity-screen.tsx")).OpportunityScreen,
}));

const NeedsScreen = lazy(async () => ({ default: (await import("../need/needs-screen.tsx")).NeedsScreen }));
const NeedScreen = lazy(async () => ({ default: (await import("../need/need-screen.tsx")).NeedScreen }));
const CandidatesScreen = lazy(async () => ({
  default: (await import("../candidate/candidates-screen.tsx")).CandidatesScreen,
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
    case "need-new":
      return <NewNeedScreen />;
    case "need-draft":
      return <NeedDraftScreen id={route.id} />;
    case "opportunities":
      return <OpportunitiesScreen />;
    case "opportunity":
      return <OpportunityScreen id={route.id} />;
    case "needs":
      return <NeedsScreen />;
    case "need":
      return <NeedScreen id={route.id} />;
    case "candidates":
      return <CandidatesScreen id={route.id} />;
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
