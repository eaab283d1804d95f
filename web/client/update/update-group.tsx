import { useCommand } from "../graph/use-command.ts";
import { numberAlike } from "../language/number-alike.ts";
import { useSince } from "../language/use-since.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { joinIssues } from "../work/issue-words.ts";
import type { Matters } from "../work/use-matters.ts";
import { FittingUpdates } from "./fitting-updates.tsx";
import { HandedBy, isHandOver } from "./handed-by.tsx";
import { openWords } from "./open-words.ts";
import type { Update } from "./update.fragment.ts";
import { markSeen } from "./update.operations.ts";
import { updatePlace } from "./update-place.ts";
import { WhatHappened } from "./what-happened.tsx";

type UpdateGroupProps = { updates: readonly [Update, ...Update[]]; matters: Matters; onSeen: () => void };

/** Updates of one kind: what they say is said once, and each has its own way to what it is about. */
export function UpdateGroup({ updates, matters, onSeen }: UpdateGroupProps) {
  const [{ kind, way }] = updates;
  const text = useText();
  const since = useSince();
  const lines = updates.filter(({ subject }) => !matters.fittingOf.has(subject));
  const moments = numberAlike(lines.map(({ at }) => since(at)));
  return (
    <li className="card">
      <p>
        <strong>{text(`update.${kind}`)}</strong>
      </p>
      {way !== "OWN" && <p className="hint">{text(`way.${way}`)}</p>}
      <ul className="plain lines">
        <FittingUpdates updates={updates} fittingOf={matters.fittingOf} />
        {lines.map((update, at) => (
          <li key={update.id}>
            <UpdateLine
              update={update}
              about={joinIssues(matters.issuesOf.get(update.subject) ?? [])}
              moment={moments[at] ?? ""}
              onSeen={onSeen}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

type UpdateLineProps = { update: Update; about: string | undefined; moment: string; onSeen: () => void };

function UpdateLine({ update, about, moment, onSeen }: UpdateLineProps) {
  const { id, seenAt } = update;
  const text = useText();
  const seen = useCommand(markSeen);
  const place = updatePlace(update);
  return (
    <>
      {isOfRequest(update) ? (
        <WhatHappened subject={update.subject} about={about} />
      ) : (
        about && <p className="hint">{about}</p>
      )}
      {isHandOver(update) && <HandedBy update={update} />}
      {update.settledAt && !seenAt && <p className="hint">{text("updates.settled")}</p>}
      {place && (
        <Link to={place.to} search={{ ...place.search, ...(seenAt ? {} : { update: id }) }} className="button">
          {text("updates.openOne", { open: text(openWords(place.to)), moment })}
        </Link>
      )}
      {!place && <p className="hint">{text("updates.since", { moment })}</p>}
      {!place && !seenAt && (
        <ActionButton isUnderWay={seen.isUnderWay} onPress={() => void seen.give({ update: id }, onSeen)}>
          {text("updates.seen")}
        </ActionButton>
      )}
      <CommandAnswer command={seen} />
    </>
  );
}

/** What is new about a request says what happened; what was opened before does not ask for it again. */
function isOfRequest({ kind, seenAt, settledAt }: Update): boolean {
  return (kind === "INTRODUCTION_CHANGED" || kind === "NOTE_WRITTEN") && !seenAt && !settledAt;
}
