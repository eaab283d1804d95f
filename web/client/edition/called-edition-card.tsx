import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { useEditionName } from "../statistics/use-edition-name.ts";
import { beginEdition, cancelEdition } from "./edition.operations.ts";
import type { CalledEdition } from "./edition-part.ts";
import { EditionRound } from "./edition-round.tsx";
import { EditionSetback } from "./edition-setback.tsx";

type CardProps = { edition: CalledEdition; onDone: () => void };
type CalledProps = CardProps & { organizationName: (id: string) => string };

/** Fewer cannot be added up without one of them reading the others. */
const fewest = 3;

/** One edition, for whoever makes it: who joined, how far each round has come, what can be done now. */
export function CalledEditionCard({ edition, organizationName, onDone }: CalledProps) {
  const text = useText();
  const deadline = useDeadline();
  const nameOf = useEditionName();
  const { id, state, failure, participants, joinBy, rounds } = edition;
  const names = participants.map(({ organizationId }) => organizationName(organizationId)).join(", ");
  return (
    <li className="card">
      <h3>{nameOf(edition)}</h3>
      <p>{text(`editionState.${state}`)}</p>
      <EditionSetback state={state} failure={failure} />
      {state === "CALLED" && <p className="hint">{text("statistics.joinBy", { moment: deadline(joinBy) })}</p>}
      {edition.quarters.length === 0 && (
        <p>{text("edition.joined", { count: participants.length, names: names === "" ? "–" : names })}</p>
      )}
      {rounds.map((round, at) => (
        <EditionRound key={round.id} round={round} number={at + 1} nameOf={organizationName} />
      ))}
      {state === "CALLED" && <Begin edition={edition} onDone={onDone} />}
      {(state === "CALLED" || state === "COUNTING") && <Cancel edition={edition} onDone={onDone} />}
      {state === "PUBLISHED" && (
        <p>
          <Link to={{ screen: "edition", id }}>{text("edition.look")}</Link>
        </p>
      )}
    </li>
  );
}

function Begin({ edition: { id, participants }, onDone }: CardProps) {
  const text = useText();
  const command = useCommand(beginEdition);
  if (participants.length < fewest) return <p className="hint">{text("edition.begin.few", { fewest })}</p>;
  return (
    <>
      <CommandAnswer command={command} />
      <div className="actions">
        <AskFirst
          trigger={text("edition.begin")}
          title={text("edition.begin.ask")}
          confirm={text("edition.begin")}
          onConfirm={() => void command.give({ edition: id }, onDone)}
          isUnderWay={command.isUnderWay}
        >
          <p>{text("edition.begin.text", { count: participants.length })}</p>
        </AskFirst>
      </div>
    </>
  );
}

function Cancel({ edition: { id }, onDone }: CardProps) {
  const text = useText();
  const command = useCommand(cancelEdition);
  return (
    <>
      <CommandAnswer command={command} />
      <div className="actions">
        <AskFirst
          trigger={text("edition.cancel")}
          title={text("edition.cancel.ask")}
          confirm={text("edition.cancel")}
          onConfirm={() => void command.give({ edition: id }, onDone)}
          isUnderWay={command.isUnderWay}
        >
          <p>{text("edition.cancel.text")}</p>
        </AskFirst>
      </div>
    </>
  );
}
