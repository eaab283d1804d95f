import { useMoment, useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import { Link } from "../route/link.tsx";
import { useEditionName } from "../statistics/use-edition-name.ts";
import type { EditionPart } from "./edition-part.ts";
import { JoinEdition } from "./join-edition.tsx";
import { LeaveEdition } from "./leave-edition.tsx";
import { PartSetback } from "./part-setback.tsx";
import { RestoredPart } from "./restored-part.tsx";
import type { RestoredLedger } from "./use-restored-ledger.ts";

type PartProps = {
  part: EditionPart;
  /** Of an older copy of the data that was put back, if ever one was. */
  ledger: RestoredLedger | undefined;
  organizationName: (id: string) => string;
  onDone: () => void;
};

/** The edition is neither published nor failed: what an older copy means for it is still to be said. */
const isOpen = ({ state }: EditionPart) => state !== "PUBLISHED" && state !== "FAILED";

/** One edition and our part in it: what is asked of us, what was sent, whether the centre holds exactly that. */
export function EditionPartCard({ part, ledger, organizationName, onDone }: PartProps) {
  const text = useText();
  const deadline = useDeadline();
  const nameOf = useEditionName();
  const { edition, period, state, joinBy } = part;
  const isClosed = ledger !== undefined && period < ledger.countedFrom;
  return (
    <li className="card">
      <h3>{nameOf({ id: edition, period, quarters: [] })}</h3>
      <p>{text(`editionPart.${state}`)}</p>
      {isClosed && isOpen(part) && <RestoredPart ledger={ledger} />}
      {!isClosed && (state === "CALLED" || state === "LEFT") && (
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
      {state === "FAILED" && <PartSetback edition={edition} />}
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
