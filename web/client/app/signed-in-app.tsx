import { useMemo } from "react";
import { Provider, useQuery } from "urql";
import { openGraph } from "../graph/open-graph.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import type { Session } from "../session/session.ts";
import { centre } from "../session/settings.ts";
import { SignedInContext } from "../session/signed-in.ts";
import { useIdle } from "../session/use-idle.ts";
import { readViewer } from "../session/viewer.operations.ts";
import { Bar } from "./bar.tsx";
import { ScreenOf } from "./screen-of.tsx";
import { Shell } from "./shell.tsx";

type SignedInAppProps = { graphUrl: string; session: Session; onLock: () => void };

/** Everything behind the sign-in. */
export function SignedInApp({ graphUrl, session, onLock }: SignedInAppProps) {
  const client = useMemo(() => openGraph({ graphUrl, session }), [graphUrl, session]);
  useIdle(onLock);
  return (
    <Provider value={client}>
      <WithViewer graphUrl={graphUrl} session={session} onLock={onLock} />
    </Provider>
  );
}

function WithViewer({ graphUrl, session, onLock }: SignedInAppProps) {
  const text = useText();
  const [answer, ask] = useQuery({ query: readViewer });
  const { viewer } = answer.data ?? {};
  // People of the centre belong to no organization; what is theirs stands under the centre's own name.
  const organization = viewer?.organization?.id ?? (session.organization === centre ? centre : undefined);
  const signedIn = useMemo(
    () =>
      viewer && organization ? { graphUrl, session, person: viewer.id, organization, roles: viewer.roles } : undefined,
    [graphUrl, session, viewer, organization],
  );
  const bar = <Bar session={session} roles={viewer?.roles ?? []} onLock={onLock} />;
  if (signedIn) {
    return (
      <SignedInContext value={signedIn}>
        <Shell bar={bar}>
          <ScreenOf />
        </Shell>
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
