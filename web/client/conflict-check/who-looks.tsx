import type { StepProps } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";

/** At the side that looks: the way to the names for those for whom they are sealed. */
export function WhoLooks({ seen: { introduction } }: StepProps) {
  const text = useText();
  const { person } = useSignedIn();
  const isReader = introduction.conflictNames?.readerIds.includes(person) ?? false;
  if (!isReader) return <p>{text("check.colleagueLooks")}</p>;
  return (
    <div className="actions">
      <Link to={{ screen: "name-check", id: introduction.id }} className="button first">
        {text("nameCheck.go")}
      </Link>
    </div>
  );
}
