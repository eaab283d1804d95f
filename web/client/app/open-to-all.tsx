import { useMemo } from "react";
import { Provider } from "urql";
import { openGraph } from "../graph/open-graph.ts";
import { ScreenOf } from "./screen-of.tsx";

/** What needs no sign-in, asked of the graph in nobody's name. */
export function OpenToAll({ graphUrl }: { graphUrl: string }) {
  const client = useMemo(() => openGraph({ graphUrl }), [graphUrl]);
  return (
    <Provider value={client}>
      <ScreenOf />
    </Provider>
  );
}
