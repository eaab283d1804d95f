import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import type { ToApprove } from "./to-approve.ts";

/** Who was approved just now, who looks after them and has been told; whoever sees no page hears it. */
export function Approved({ responder: { id, name, heldBy } }: { responder: ToApprove }) {
  const text = useText();
  const { person } = useSignedIn();
  const place = useFocus<HTMLParagraphElement>(id);
  return (
    <div className="next" role="status">
      <p ref={place} tabIndex={-1}>
        <strong>{text("approval.done", { name })}</strong>
      </p>
      {heldBy?.id === person && <p>{text("approval.done.yours")}</p>}
      {heldBy && heldBy.id !== person && <p>{text("approval.done.told", { name: heldBy.name })}</p>}
      <p>
        <Link to={{ screen: "responder", id }}>{text("approval.open", { name })}</Link>
      </p>
    </div>
  );
}
