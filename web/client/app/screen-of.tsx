import { Suspense, useEffect } from "react";
import { useIsWhole } from "../language/language-frame.tsx";
import { useText } from "../language/use-text.ts";
import { FailureFrame } from "../page/failure-frame.tsx";
import { Loading } from "../page/loading.tsx";
import { Page } from "../page/page.tsx";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { isOfCentre, type Route } from "../route/route.ts";
import { centre } from "../session/settings.ts";
import { useWhoever } from "../session/signed-in.ts";
import { useOpened } from "../update/use-opened.ts";
import { CrashFrame } from "./crash-frame.tsx";
import { plainScreens, screensAbout, screensWithin } from "./screens.ts";

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
    <CrashFrame key={JSON.stringify(route)}>
      <FailureFrame>
        <Suspense fallback={<Loading />}>
          <Chosen route={route} />
        </Suspense>
      </FailureFrame>
    </CrashFrame>
  );
}

function Chosen({ route }: { route: Route }) {
  if ("part" in route) {
    const Within = screensWithin[route.screen];
    return <Within id={route.id} part={route.part} />;
  }
  if ("id" in route) {
    const About = screensAbout[route.screen];
    return <About id={route.id} />;
  }
  if (route.screen === "unknown") return <UnknownScreen />;
  if (route.screen === "welcome" || route.screen === "locked" || route.screen === "sign-in-return") {
    return <Instead screen="work" />;
  }
  const Plain = plainScreens[route.screen];
  return <Plain />;
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
