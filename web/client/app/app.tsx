import { lazy, Suspense, useEffect, useState } from "react";
import { Failed } from "../page/failed.tsx";
import { Loading } from "../page/loading.tsx";
import { addressOf, goTo } from "../route/address.ts";
import { AccessEndedScreen } from "../session/access-ended-screen.tsx";
import { askAnew } from "../session/ask-anew.ts";
import { useLeaveByShift } from "../session/leave-page.ts";
import { LockedScreen } from "../session/locked-screen.tsx";
import { SignInFailedScreen } from "../session/sign-in-failed-screen.tsx";
import { CrashFrame } from "./crash-frame.tsx";
import { type Entrance, enter } from "./entrance.ts";
import { OpenBar } from "./open-bar.tsx";
import { Outside } from "./outside.tsx";
import { Shell } from "./shell.tsx";

const SignedInApp = lazy(async () => ({ default: (await import("./signed-in-app.tsx")).SignedInApp }));

/** The client: what is open to whoever stands before it. */
export function App() {
  const [entrance, setEntrance] = useState<Entrance>({ kind: "arriving" });
  useLeaveByShift();
  useEffect(() => {
    void enter().then(setEntrance);
  }, []);
  if (entrance.kind === "in") {
    const { settings, session } = entrance;
    const lock = () => {
      const returnTo = `${location.pathname}${location.search}`;
      void session.forget();
      askAnew();
      goTo(addressOf({ screen: "locked" }));
      // Held in memory too: going back in the history of the tab opens nothing.
      setEntrance({ kind: "locked", settings, organization: session.organization, returnTo });
    };
    const end = () => {
      void session.forget();
      goTo("/", { isInstead: true });
      setEntrance({ kind: "ended" });
    };
    return (
      <CrashFrame>
        <Suspense fallback={<Loading />}>
          <SignedInApp settings={settings} session={session} onLock={lock} onEnded={end} />
        </Suspense>
      </CrashFrame>
    );
  }
  return (
    <Shell bar={entrance.kind === "out" && <OpenBar />}>
      <CrashFrame>
        <Entered entrance={entrance} />
      </CrashFrame>
    </Shell>
  );
}

function Entered({ entrance }: { entrance: Exclude<Entrance, { kind: "in" }> }) {
  switch (entrance.kind) {
    case "arriving":
      return <Loading />;
    case "closed":
      return (
        <main id="content">
          <Failed failure="offline" onAgain={() => location.reload()} />
        </main>
      );
    case "locked": {
      const { settings, organization, returnTo } = entrance;
      const issuer = settings.issuers.find((one) => one.organization === organization);
      return <LockedScreen issuer={issuer} returnTo={returnTo} />;
    }
    case "ended":
      return <AccessEndedScreen />;
    case "refused":
      return <SignInFailedScreen organization={entrance.organization} />;
    case "out":
      return <Outside settings={entrance.settings} />;
  }
}
