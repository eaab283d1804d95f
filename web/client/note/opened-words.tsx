import "./note.css";

import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { Failed } from "../page/failed.tsx";
import { Loading } from "../page/loading.tsx";
import type { Opened } from "./open-taken.ts";

type OpenedWordsProps = { opened: Opened | undefined; shut: MessageId; onAgain: () => void };

/** Words that were opened in this page, or why they were not. */
export function OpenedWords({ opened, shut, onAgain }: OpenedWordsProps) {
  const text = useText();
  if (opened === undefined) return <Loading />;
  if (opened.stands === "failed") return <Failed failure={opened.failure} onAgain={onAgain} />;
  if (opened.stands === "shut") {
    return (
      <p className="note" role="alert">
        {text(shut)}
      </p>
    );
  }
  return (
    <p className="written" role="status">
      {opened.words}
    </p>
  );
}
