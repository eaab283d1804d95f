import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";

/** The way to whoever else could help. */
export function AskElse({ need }: { need: string | undefined }) {
  const text = useText();
  if (need === undefined) return null;
  return (
    <div className="actions">
      <Link to={{ screen: "candidates", id: need }} className="button first">
        {text("introduction.askElse")}
      </Link>
    </div>
  );
}
