import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import { useText } from "../language/use-text.ts";
import { Answered } from "./answered.tsx";

type PagedProps<Node> = {
  /** As `usePages` gives them. */
  pages: {
    answer: { fetching: boolean; error?: CombinedError | undefined };
    nodes: readonly Node[] | null | undefined;
    hasMore: boolean;
    more: () => void;
    again: () => void;
  };
  /** Instead of a list that is empty or not there. */
  none: ReactNode;
  children: (nodes: readonly Node[]) => ReactNode;
};

/** A list of any length, in every state, with the way to more of it. */
export function Paged<Node>({ pages: { answer, nodes, hasMore, more, again }, none, children }: PagedProps<Node>) {
  const text = useText();
  return (
    <Answered answer={answer} shown={nodes} onAgain={again} absent={none}>
      {(shown) => (
        <>
          {shown.length === 0 ? none : children(shown)}
          {hasMore && (
            <button type="button" onClick={more}>
              {text("app.more")}
            </button>
          )}
        </>
      )}
    </Answered>
  );
}
