import type { CombinedError, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "urql";

type Connection<Node> = {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

type Paged<Data, Variables, Node> = {
  /** Takes `$after`, the cursor after which a page begins. */
  query: TypedDocumentNode<Data, Variables & { after: string | null }>;
  variables: Variables;
  /** The list in the answer; null when it is not there for whoever asks. */
  pick: (data: Data) => Connection<Node> | null | undefined;
};

type Read<Node> = {
  /** Undefined before the first answer, null when there is no such list. */
  nodes: readonly Node[] | null | undefined;
  endCursor: string | null;
  hasMore: boolean;
  pages: number;
  answer: { fetching: boolean; error?: CombinedError | undefined };
};

const unread = { nodes: undefined, endCursor: null, hasMore: false, pages: 0, answer: { fetching: true } } as const;

/** A list of any length: a page at first, the next when it is asked for; `again` reads anew as many as were shown. */
export function usePages<Data, Variables extends object, Node>(paged: Paged<Data, Variables, Node>) {
  const client = useClient();
  const latest = useRef(paged);
  latest.current = paged;
  const [read, setRead] = useState<Read<Node>>(unread);
  const turn = useRef(0);
  const shown = useRef(1);
  const load = useCallback(
    async (pages: number, begun: Read<Node>) => {
      turn.current += 1;
      const mine = turn.current;
      let whole = begun;
      while (whole.pages < pages && (whole.pages === 0 || whole.hasMore)) {
        const { query, variables, pick } = latest.current;
        const asked = { ...variables, after: whole.endCursor };
        const { data, error } = await client.query(query, asked, { requestPolicy: "network-only" }).toPromise();
        if (turn.current !== mine) return;
        const page = data && pick(data);
        whole = withPage(whole, page, error);
        if (!page) break;
      }
      shown.current = Math.max(1, whole.pages);
      setRead(whole);
    },
    [client],
  );
  const asked = JSON.stringify(paged.variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other variables are another list, which begins anew
  useEffect(() => {
    setRead(unread);
    shown.current = 1;
    void load(1, unread);
  }, [load, asked, paged.query]);
  const again = useCallback(() => void load(shown.current, unread), [load]);
  const more = () => {
    setRead({ ...read, answer: { fetching: true } });
    void load(read.pages + 1, read);
  };
  return { answer: read.answer, nodes: read.nodes, hasMore: read.hasMore, more, again };
}

function withPage<Node>(
  read: Read<Node>,
  page: Connection<Node> | null | undefined,
  error: CombinedError | undefined,
): Read<Node> {
  const answer = { fetching: false, error };
  // What was read before stays, with the way to go on from there.
  if (!page) return { ...read, nodes: read.nodes ?? (error ? undefined : null), hasMore: read.pages > 0, answer };
  const { edges, pageInfo } = page;
  return {
    nodes: [...(read.nodes ?? []), ...edges.map(({ node }) => node)],
    endCursor: pageInfo.endCursor,
    hasMore: pageInfo.hasNextPage,
    pages: read.pages + 1,
    answer,
  };
}
