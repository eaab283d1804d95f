import { useEffect, useRef } from "react";
import { useSignedIn } from "../session/signed-in.ts";
import type { Watch } from "./watch-graph.ts";

/** Calls back whenever something of a stream has changed, as long as the screen is there. */
export function useChanges({ document, variables }: Watch, onChange: () => void): void {
  const { graphUrl, session } = useSignedIn();
  const latest = useRef(onChange);
  latest.current = onChange;
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    // Loaded when it is needed first: nothing on the way to the first screen waits for it.
    void import("./watch-graph.ts").then(({ watchGraph }) =>
      watchGraph({ graphUrl, session, signal }, { document, variables: JSON.parse(asked) }, () => latest.current()),
    );
    return () => closing.abort();
  }, [graphUrl, session, document, asked]);
}
