import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { Session } from "../session/session.ts";
import type { Role } from "../session/signed-in.ts";

type BarProps = { session: Session; roles: readonly Role[]; onLock: () => void };

/** The places of the client that are of use to this person, and the ways to leave it. */
export function Bar({ session, roles, onLock }: BarProps) {
  const text = useText();
  const isAnswering = roles.includes("RESPONDER") || roles.includes("COORDINATOR");
  return (
    <>
      <nav aria-label={text("app.places")}>
        <Link to={{ screen: "work" }}>{text("work.title")}</Link>
        {isAnswering && <Link to={{ screen: "opportunities" }}>{text("opportunities.title")}</Link>}
      </nav>
      <button type="button" onClick={onLock}>
        {text("app.lock")}
      </button>
      <button type="button" onClick={() => void session.signOut()}>
        {text("app.signOut")}
      </button>
    </>
  );
}
