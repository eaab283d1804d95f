import type { ResultOf } from "gql.tada";
import { useCommand } from "../graph/use-command.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { markSeen, type readUpdates } from "./update.operations.ts";

type Person = NonNullable<ResultOf<typeof readUpdates>["person"]>;
export type Update = NonNullable<Person["updates"]>["edges"][number]["node"];

/** One update, with the way to what it is about. */
export function UpdateLine({ update }: { update: Update }) {
  const { id, kind, way, subject, urgency, at, seenAt } = update;
  const text = useText();
  const moment = useMoment();
  const seen = useCommand(markSeen);
  const screen = screenOf(kind);
  return (
    <li className="card">
      <p>
        <strong>{text(`update.${kind}`)}</strong>
      </p>
      <p className="hint">
        {text(`way.${way}`)}
        <br />
        {text("introduction.urgency", { urgency: text(`urgency.${urgency}`) })} ·{" "}
        <time dateTime={at}>{text("updates.since", { moment: moment(at) })}</time>
      </p>
      {screen && (
        <Link to={{ screen, id: subject }} search={seenAt ? {} : { update: id }} className="button">
          {text(`updates.open.${screen}`)}
        </Link>
      )}
      {!screen && !seenAt && (
        <ActionButton isUnderWay={seen.isUnderWay} onPress={() => void seen.give({ update: id })}>
          {text("updates.seen")}
        </ActionButton>
      )}
      <CommandAnswer command={seen} />
    </li>
  );
}

/** The screen that shows what an update is about, where there is one. */
function screenOf(kind: Update["kind"]): "introduction" | "opportunity" | "name-check" | undefined {
  if (kind === "NAMES_TO_CHECK") return "name-check";
  if (kind === "INTRODUCTION_CHANGED" || kind === "NOTE_WRITTEN") return "introduction";
  return kind === "OPPORTUNITY_SHOWN" ? "opportunity" : undefined;
}
