import { useState } from "react";
import { keepChosen, readChosen } from "./chosen-organization.ts";
import { IssuerOptions } from "./issuer-options.tsx";
import type { Session } from "./session.ts";
import type { Settings } from "./settings.ts";
import { beginSignIn } from "./sign-in.ts";

type SignInBarProps = {
  settings: Settings;
  session: Session | undefined;
  onSignOut: () => void;
};

/** Who is signed in, or where to sign in. */
export function SignInBar({ settings, session, onSignOut }: SignInBarProps) {
  const [issuer, setIssuer] = useState(() => readChosen(settings.issuers));
  const choose = (chosen: string) => {
    keepChosen(chosen, settings.issuers);
    setIssuer(chosen);
  };
  if (session) {
    return (
      <header className="bar">
        <strong>Alight</strong>
        <span>Signed in as {describe(session, settings)}</span>
        <button type="button" onClick={onSignOut}>
          Sign out
        </button>
      </header>
    );
  }
  return (
    <header className="bar">
      <strong>Alight</strong>
      <label>
        Sign in at{" "}
        <select value={issuer} onChange={(event) => choose(event.target.value)}>
          <IssuerOptions issuers={settings.issuers} />
        </select>
      </label>
      <button type="button" disabled={issuer === ""} onClick={() => void beginSignIn(issuer, settings)}>
        Sign in
      </button>
    </header>
  );
}

/** The token's own claims, for display alone: nothing here depends on them. */
function describe({ accessToken, issuer }: Session, { issuers }: Settings): string {
  const [, payload = ""] = accessToken.split(".");
  const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
  const hasRoles = typeof claims === "object" && claims !== null && "roles" in claims && Array.isArray(claims.roles);
  const roles = hasRoles && Array.isArray(claims.roles) ? claims.roles.join(", ").toLowerCase() : "";
  const name = issuers.find((one) => one.issuer === issuer)?.name ?? "";
  return `${roles === "" ? "somebody" : roles} of ${name}`;
}
