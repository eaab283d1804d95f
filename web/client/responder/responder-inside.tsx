import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { Fact } from "./fact.tsx";
import { type HeldResponder, standingOf } from "./responder-standing.ts";
import { StandingNote } from "./standing-note.tsx";

/** What their own organization sees besides; nothing for everybody else. */
export function ResponderInside({ responder }: { responder: HeldResponder }) {
  const text = useText();
  const { person, roles } = useSignedIn();
  const { id, state, freePlaces, heldBy, supervisor, isSponsored } = responder;
  if (!state) return null;
  const isTheirs = heldBy?.id === person || roles.includes("COORDINATOR");
  return (
    <section className="card">
      <h2>{text("responder.inside")}</h2>
      <StandingNote standing={standingOf(responder)} />
      <dl>
        <Fact name="responder.places" values={[text("profile.places", { count: freePlaces ?? 0 })]} />
        <Fact name="responder.holder" values={heldBy ? [heldBy.name] : []} />
        <Fact name="responder.supervisor" values={supervisor ? [supervisor.name] : []} />
      </dl>
      {isSponsored && <p>{text("responder.sponsored")}</p>}
      <div className="actions">
        <Link to={{ screen: "opportunities" }} search={{ for: id }} className="button">
          {text("responder.fits")}
        </Link>
        {isTheirs && state !== "RETIRED" && (
          <Link to={{ screen: "profile" }} search={{ change: id }} className="button">
            {text("responder.change")}
          </Link>
        )}
      </div>
    </section>
  );
}
