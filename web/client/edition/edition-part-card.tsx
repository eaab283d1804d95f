import { useDeadline, useMoment, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { useEditionName } from "../statistics/use-edition-name.ts";
import type { EditionPart } from "./edition-part.ts";
import { JoinEdition } from "./join-edition.tsx";
import { LeaveEdition } from "./leave-edition.tsx";

type PartProps = { part: EditionPart; organizationName: (id: string) => string; onDone: () => void };

/** One edition and our part in it: what is asked of us, what was sent, whether the centre holds exactly that. */
export function EditionPartCard({ part, organizationName, onDone }: PartProps) {
  const text = useText();
  const deadline = useDeadline();
  const nameOf = useEditionName();
  const { edition, period, state, joinBy } = part;
  return (
    <li className="card">
      <h3>{nameOf({ id: edition, period, quarters: [] })}</h3>
      <p>{text(`editionPart.${state}`)}</p>
      {(state === "CALLED" || state === "LEFT") && (
        <>
          <p className="hint">{text("edition.joinBy", { moment: deadline(joinBy) })}</p>
          <JoinEdition part={part} onDone={onDone} />
        </>
      )}
      {state === "JOINED" && <LeaveEdition part={part} onDone={onDone} />}
      {part.rounds.map((round, at) => (
        <RoundLine key={round.round} round={round} number={at + 1} nameOf={organizationName} />
      ))}
      <Held part={part} />
      {state === "PUBLISHED" && (
        <p>
          <Link to={{ screen: "edition", id: edition }}>{text("edition.look")}</Link>
        </p>
      )}
    </li>
  );
}

type RoundProps = { round: EditionPart["rounds"][number]; number: number; nameOf: (id: string) => string };

/** What left us in a round, or why nothing did. */
function RoundLine({ round: { at, participants, digest, declined }, number, nameOf }: RoundProps) {
  const text = useText();
  const moment = useMoment();
  const names = participants.map((id) => nameOf(id)).join(", ");
  return (
    <section>
      <p>
        {text(declined ? "edition.round.declined" : "edition.round.sent", { number, moment: moment(at) })}{" "}
        {declined && text(`roundRefusal.${declined}`)}
      </p>
      <p className="hint">{text("edition.round.with", { names })}</p>
      {digest && (
        <details>
          <summary>{text("edition.round.check")}</summary>
          <p className="citation">{text("edition.round.digest", { digest })}</p>
        </details>
      )}
    </section>
  );
}

/** Whether the centre published that it holds what was sent from here, and nothing else. */
function Held({ part: { isHeldAsSent } }: { part: EditionPart }) {
  const text = useText();
  if (isHeldAsSent === null) return null;
  return <p className={isHeldAsSent ? undefined : "note"}>{text(isHeldAsSent ? "edition.held" : "edition.notHeld")}</p>;
}
