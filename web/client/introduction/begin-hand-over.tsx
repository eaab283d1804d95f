import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";

/** Both work together: what the file waits for first. */
export function BeginHandOver({ need }: { need: string | undefined }) {
  const text = useText();
  if (need === undefined) return null;
  return (
    <>
      <p>{text("introduction.handOver")}</p>
      <div className="actions">
        <Link to={{ screen: "permissions", id: need }} className="button">
          {text("introduction.toPermissions")}
        </Link>
      </div>
    </>
  );
}
