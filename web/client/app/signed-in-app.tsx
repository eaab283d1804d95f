import { useMemo } from "react";
import { Provider, useQuery } from "urql";
import { ComparisonsFrame } from "../conflict-check/comparisons-frame.tsx";
import { openGraph } from "../graph/open-graph.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { KeysFrame } from "../person-key/keys-frame.tsx";
import type { Session } from "../session/session.ts";
import { centre, type Settings } from "../session/settings.ts";
import { SignedInContext } from "../session/signed-in.ts";
import { useIdle } from "../session/use-idle.ts";
import { readViewer } from "../session/viewer.operations.ts";
import { Bar } from "./bar.tsx";
import { ScreenOf } from "./screen-of.tsx";
import { Shell } from "./shell.tsx";
import { Who } from "./who.tsx";

type SignedInAppProps = { settings: Settings; session: Session; onLock: () => void; onEnded: () => void };

/** Everything behind the sign-in. */
export function SignedInApp({ settings, session, onLock, onEnded }: SignedInAppProps) {
  const { graphUrl } = settings;
  const client = useMemo(() => openGraph({ graphUrl, session }), [graphUrl, session]);
  useIdle(onLock);
  return (
    <Provider value={client}>
      <WithViewer settings={settings} session={session} onLock={onLock} onEnded={onEnded} />
    </Provider>
  );
}

function WithViewer({ settings, session, onLock, onEnded }: SignedInAppProps) {
  const { graphUrl, networkPin } = settings;
  const text = useText();
  const [answer, ask] = useQuery({ query: readViewer });
  const { viewer } = answer.data ?? {};
  // People of the centre belong to no organization; what is theirs stands under the centre's own name.
  const organization = viewer?.organization?.id ?? (session.organization === centre ? centre : undefined);
  const signedIn = useMemo(
    () =>
      viewer && organization
        ? { graphUrl, networkPin, session, person: viewer.id, organization, roles: viewer.roles }
        : undefined,
    [graphUrl, networkPin, session, viewer, organization],
  );
  const bar = <Bar session={session} roles={viewer?.roles ?? []} onLock={onLock} />;
  if (signedIn) {
    const who = <Who person={signedIn.person} organization={viewer?.organization?.name} onEnded={onEnded} />;
    return (
      <SignedInContext value={signedIn}>
        <KeysFrame>
          <ComparisonsFrame>
            <Shell bar={bar} who={who}>
              <ScreenOf />
            </Shell>
          </ComparisonsFrame>
        </KeysFrame>
      </SignedInContext>
    );
  }
  const shown = answer.data ? null : undefined;
  return (
    <Shell bar={bar}>
      <main id="content">
        <Answered answer={answer} shown={shown} onAgain={ask} absent={<p>{text("signIn.noOrganization")}</p>}>
          {() => null}
        </Answered>
      </main>
    </Shell>
  );
}
