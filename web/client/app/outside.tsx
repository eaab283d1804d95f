import { useEffect } from "react";
import { useText } from "../language/use-text.ts";
import { useAddress } from "../route/address.ts";
import { leaveForSignIn } from "../session/leave-for-sign-in.ts";
import { LockedScreen } from "../session/locked-screen.tsx";
import type { Issuer, Settings } from "../session/settings.ts";
import { WelcomeScreen } from "../session/welcome-screen.tsx";

/** Nobody is signed in: an address that names an organization leads on to its sign-in, every other asks for one. */
export function Outside({ settings: { issuers, isDemo } }: { settings: Settings }) {
  const { route, search } = useAddress();
  const issuer = issuers.find(({ organization }) => organization === search.get("at"));
  if (route.screen === "locked") return <LockedScreen issuer={issuer} />;
  return issuer ? <Leaving issuer={issuer} /> : <WelcomeScreen issuers={issuers} isDemo={isDemo} />;
}

function Leaving({ issuer }: { issuer: Issuer }) {
  const text = useText();
  const { whole } = useAddress();
  useEffect(() => {
    void leaveForSignIn(issuer, { returnTo: whole });
  }, [issuer, whole]);
  return <p role="status">{text("signIn.leaving")}</p>;
}
