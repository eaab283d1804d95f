import type { ResultOf } from "gql.tada";
import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { ChoiceForm } from "../page/choice-form.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { closeConcern, type readConcerns } from "./concern.operations.ts";

type Concerns = NonNullable<NonNullable<ResultOf<typeof readConcerns>["organization"]>["concerns"]>;
type Concern = Concerns["edges"][number]["node"];

const outcomes = ["NOT_CONFIRMED", "MENDED", "UPHELD"] as const;

type ConcernCardProps = { concern: Concern; onDone: () => void };

/** One concern: what is wrong, with whom, who said so and when, and what came of it. */
export function ConcernCard({ concern, onDone }: ConcernCardProps) {
  const text = useText();
  const moment = useMoment();
  const { reason, responder, reportedByOrganization, reportedAt, isSuspending, state } = concern;
  return (
    <li className="card">
      <h2>{text(`concern.reason.${reason}`)}</h2>
      <p>
        {responder && (
          <>
            <Link to={routeOf(`/responders/${encodeURIComponent(responder.id)}`)}>{responder.name}</Link>
            <br />
          </>
        )}
        {text("concern.by", { name: reportedByOrganization.name, moment: moment(reportedAt) })}
      </p>
      {isSuspending && state === "OPEN" && <p className="hint">{text("concern.suspending")}</p>}
      {state === "OPEN" ? <Close concern={concern} onDone={onDone} /> : <Closed concern={concern} />}
    </li>
  );
}

function Closed({ concern: { outcome, closedAt, closedBy } }: { concern: Concern }) {
  const text = useText();
  const moment = useMoment();
  return (
    <p>
      {outcome && <strong>{text(`concern.outcome.${outcome}`)}</strong>}
      <br />
      {closedAt && text("concern.closed", { name: closedBy?.name ?? "", moment: moment(closedAt) })}
    </p>
  );
}

function Close({ concern, onDone }: ConcernCardProps) {
  const text = useText();
  const command = useCommand(closeConcern);
  const [isOpen, setOpen] = useState(false);
  const give = async (outcome: (typeof outcomes)[number]) => {
    if (await command.give({ concern: concern.id, outcome })) onDone();
  };
  return (
    <>
      {isOpen ? (
        <ChoiceForm
          legend="concern.whatCame"
          hint="concern.whatCame.hint"
          codes={outcomes}
          labelOf={(outcome) => `concern.outcome.${outcome}` as const}
          isUnderWay={command.isUnderWay}
          onChoose={(outcome) => void give(outcome)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className="actions">
          <button type="button" onClick={() => setOpen(true)}>
            {text("concern.close")}
          </button>
        </div>
      )}
      <CommandAnswer command={command} />
    </>
  );
}
