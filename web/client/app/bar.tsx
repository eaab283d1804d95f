import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { Route } from "../route/route.ts";
import type { Session } from "../session/session.ts";
import type { Role } from "../session/signed-in.ts";
import { Places } from "./places.tsx";

type BarProps = { session: Session; roles: readonly Role[]; onLock: () => void };

type Place = { to: Route; name: MessageId; isFor: readonly Role[] };

const ofOrganizations = ["ADVOCATE", "RESPONDER", "COORDINATOR"] as const;

/** Where one can go, and of what use it is to whom. */
const places: readonly Place[] = [
  { to: { screen: "work" }, name: "bar.work", isFor: ofOrganizations },
  { to: { screen: "needs" }, name: "bar.needs", isFor: ["ADVOCATE", "COORDINATOR"] },
  { to: { screen: "opportunities" }, name: "bar.opportunities", isFor: ["RESPONDER", "COORDINATOR"] },
  { to: { screen: "organization" }, name: "bar.organization", isFor: ["COORDINATOR"] },
  { to: { screen: "network" }, name: "bar.network", isFor: ["OPERATOR"] },
  { to: { screen: "resources" }, name: "bar.resources", isFor: [...ofOrganizations, "OPERATOR", "ANALYST"] },
  { to: { screen: "hotlines" }, name: "app.hotlines", isFor: [...ofOrganizations, "OPERATOR", "ANALYST"] },
  { to: { screen: "statistics" }, name: "bar.statistics", isFor: [...ofOrganizations, "OPERATOR", "ANALYST"] },
  { to: { screen: "me" }, name: "bar.me", isFor: ofOrganizations },
  { to: { screen: "keys" }, name: "keys.title", isFor: ofOrganizations },
];

/** The places of the client that are of use to this person, and the ways to leave it. */
export function Bar({ session, roles, onLock }: BarProps) {
  const text = useText();
  const useful = places.filter(({ isFor }) => isFor.some((role) => roles.includes(role)));
  return (
    <>
      <Places>
        <nav aria-label={text("app.places")}>
          {useful.map(({ to, name }) => (
            <Link key={name} to={to}>
              {text(name)}
            </Link>
          ))}
        </nav>
        <button type="button" onClick={() => void session.signOut()}>
          {text("app.signOut")}
        </button>
      </Places>
      <button type="button" onClick={onLock}>
        {text("app.lock")}
      </button>
    </>
  );
}
