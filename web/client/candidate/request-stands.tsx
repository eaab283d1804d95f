import { fromNeed } from "../introduction/side-way.ts";
import { useText } from "../language/use-text.ts";
import type { Asked } from "../need/need-types.ts";
import { stepOfAsked } from "../need/read-asked.ts";
import { useFocus } from "../page/use-focus.ts";
import { Link } from "../route/link.tsx";

/** Where a request stands that was made before, or just now: then it takes the focus. */
export function RequestStands({ asked, isFocused }: { asked: Asked; isFocused: boolean }) {
  const text = useText();
  const place = useFocus<HTMLDivElement>(isFocused ? "sent" : undefined);
  return (
    <div className="note" role="status" tabIndex={-1} ref={place}>
      <p>
        <strong>{text(asked.state === "OFFERED" ? "candidate.stands.offered" : "candidate.stands")}</strong>{" "}
        {text(stepOfAsked(asked))}
      </p>
      <Link to={{ screen: "introduction", id: asked.id }} search={fromNeed}>
        {text("candidate.stands.open")}
      </Link>
    </div>
  );
}
