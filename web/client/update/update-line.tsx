import type { ResultOf } from "gql.tada";
import { useCommand } from "../graph/use-command.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { openWords } from "./open-words.ts";
import type { updateFragment } from "./update.fragment.ts";
import { markSeen } from "./update.operations.ts";
import { updatePlace } from "./update-place.ts";

export type Update = ResultOf<typeof updateFragment>;

/** One update, with the way to what it is about. */
export function UpdateLine({ update, onSeen }: { update: Update; onSeen: () => void }) {
  const { id, kind, way, at, seenAt } = update;
  const text = useText();
  const moment = useMoment();
  const seen = useCommand(markSeen);
  const place = updatePlace(update);
  return (
    <li className="card">
      <p>
        <strong>{text(`update.${kind}`)}</strong>
      </p>
      <p className="hint">
        {way !== "OWN" && `${text(`way.${way}`)} `}
        <time dateTime={at}>{text("updates.since", { moment: moment(at) })}</time>
      </p>
      <div className="actions">
        {place && (
          <Link to={place.to} search={{ ...place.search, ...(seenAt ? {} : { update: id }) }} className="button">
            {text(openWords(place.to))}
          </Link>
        )}
        {!place?.marksSeen && !seenAt && (
          <ActionButton isUnderWay={seen.isUnderWay} onPress={() => void seen.give({ update: id }, onSeen)}>
            {text("updates.seen")}
          </ActionButton>
        )}
      </div>
      <CommandAnswer command={seen} />
    </li>
  );
}
