import { fromInbox } from "../introduction/side-way.ts";
import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import type { Need } from "./need-types.ts";
import { partsOf } from "./parts-of.ts";

/** For whoever does not look after needs: the parts on which they work, or that they only look. */
export function OwnPart({ need }: { need: Need }) {
  const text = useText();
  const { person } = useSignedIn();
  const parts = partsOf(need, person);
  const names = new Map(need.issues.map(({ id, issue }) => [id, issue.name]));
  if (parts.length === 0) return <p>{text("need.onlyLooks")}</p>;
  return (
    <>
      <p>{text("need.ownPart")}</p>
      <ul className="plain">
        {parts.map(({ id, issues }) => (
          <li key={id}>
            <Link to={{ screen: "introduction", id }} search={fromInbox} className="button first">
              {text("need.ownPart.open", { issues: issues.flatMap((issue) => names.get(issue.id) ?? []).join(", ") })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
