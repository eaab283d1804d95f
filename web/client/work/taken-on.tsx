import { numberAlike } from "../language/number-alike.ts";
import { type Text, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { issueWords } from "./issue-words.ts";
import type { Taken, TakenOnPages } from "./use-taken-on.ts";

/** For whom somebody works at other organizations, each with the way to it; nothing where there is nobody. */
export function TakenOn({ page: { nodes, hasMore, more } }: { page: TakenOnPages }) {
  const text = useText();
  if (!nodes || nodes.length === 0) return null;
  const names = numberAlike(nodes.map((taken) => nameOf(taken, text)));
  return (
    <>
      <h3>{text("work.taken")}</h3>
      <ul className="plain">
        {nodes.map(({ id }, at) => (
          <li key={id}>
            <Link to={{ screen: "introduction", id }}>{names[at]}</Link>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" onClick={more}>
          {text("app.more")}
        </button>
      )}
    </>
  );
}

/** What it is about, whose it is and who has taken it on; what nobody can say just now is left out. */
function nameOf({ introduction, home, responder }: Taken, text: Text): string {
  const parts = [issueWords(introduction?.issues ?? [], text), home.name, responder?.name ?? ""];
  return parts.filter((part) => part !== "").join(", ");
}
