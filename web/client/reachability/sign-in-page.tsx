import { useEffect, useState } from "react";
import { useText } from "../language/use-text.ts";
import { Loading } from "../page/loading.tsx";
import { loadSettings } from "../session/settings.ts";
import { useSignedIn } from "../session/signed-in.ts";

/** Below an issuer: where whoever is signed in there sees their passkeys and ends sessions. */
const ownPasskeysPath = "/passkeys";

/** The way to the organization's own page about signing in. */
export function SignInPage() {
  const text = useText();
  const address = useSignInPage();
  return (
    <>
      <p>{text("me.signIn.text")}</p>
      {address === undefined && <Loading />}
      {address && (
        <>
          <p>
            <a className="button" href={address}>
              {text("me.signIn.open")}
            </a>
          </p>
          <p className="hint">{text("me.signIn.leaves")}</p>
        </>
      )}
      {address === null && <p>{text("failure.offline")}</p>}
    </>
  );
}

/** Null when it cannot be told. */
function useSignInPage(): string | null | undefined {
  const { session } = useSignedIn();
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    const read = async () => {
      const settings = await loadSettings().catch(() => undefined);
      const own = settings?.issuers.find(({ organization }) => organization === session.organization);
      setAddress(own ? `${own.issuer}${ownPasskeysPath}` : null);
    };
    void read();
  }, [session]);
  return address;
}
