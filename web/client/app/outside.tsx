import { lazy, Suspense, useEffect } from "react";
import { useText } from "../language/use-text.ts";
import { Loading } from "../page/loading.tsx";
import { addressOf, useAddress } from "../route/address.ts";
import { isOpenToAll } from "../route/route.ts";
import { leaveForSignIn } from "../session/leave-for-sign-in.ts";
import { LockedScreen } from "../session/locked-screen.tsx";
import type { Issuer, Settings } from "../session/settings.ts";
import { WelcomeScreen } from "../session/welcome-screen.tsx";

// It brings what asks the graph, which nobody needs who only signs in.
const OpenToAll = lazy(async () => ({ default: (await import("./open-to-all.tsx")).OpenToAll }));

/**
 * Nobody is signed in: an address that names an organization leads on to its sign-in. Of the others some are open to
 * all, and the rest ask for an organization.
 */
export function Outside({ settings: { graphUrl, issuers, isDemo } }: { settings: Settings }) {
  const { route, search } = useAddress();
  const issuer = issuers.find(({ organization }) => organization === search.get("at"));
  if (route.screen === "locked") {
    return <LockedScreen issuer={issuer} returnTo={addressOf({ screen: "work" })} />;
  }
  if (issuer) return <Leaving issuer={issuer} />;
  if (!isOpenToAll(route)) return <WelcomeScreen issuers={issuers} isDemo={isDemo} />;
  return (
    <Suspense fallback={<Loading />}>
      <OpenToAll graphUrl={graphUrl} />
    </Suspense>
  );
}

function Leaving({ issuer }: { issuer: Issuer }) {
  const text = useText();
  const { whole } = useAddress();
  useEffect(() => {
    void leaveForSignIn(issuer, { returnTo: whole });
  }, [issuer, whole]);
  return <p role="status">{text("signIn.leaving")}</p>;
}
