import { GraphiQL } from "graphiql";
import { useRef, useState } from "react";
import { askGraph } from "./ask-graph.ts";
import exampleQuery from "./operations/example.graphql?raw";
import type { Session } from "./session.ts";
import type { Settings } from "./settings.ts";
import { SignInBar } from "./sign-in-bar.tsx";

type ExplorerProps = { settings: Settings; initialSession: Session | undefined };

/** The editor finds its tab again by the query it kept; signing in loads the page anew before anybody has typed. */
const keptQuery = "graphiql:query";

export function Explorer({ settings, initialSession }: ExplorerProps) {
  if (sessionStorage.getItem(keptQuery) === null) sessionStorage.setItem(keptQuery, exampleQuery);
  const [session, setSession] = useState(initialSession);
  const current = useRef(initialSession);
  const change = (next: Session | undefined) => {
    current.current = next;
    setSession(next);
  };
  const fetcher = async (operation: object) => {
    const asked = await askGraph({ graphUrl: settings.graphUrl, session: current.current }, operation);
    if (asked.session !== current.current) change(asked.session);
    return asked.answer;
  };
  return (
    <>
      <SignInBar settings={settings} session={session} onSignOut={() => change(undefined)} />
      <main className="editor">
        <GraphiQL fetcher={fetcher} defaultQuery={exampleQuery} storage={sessionStorage} />
      </main>
    </>
  );
}
