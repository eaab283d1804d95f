import { useRef, useState } from "react";
import { useClient } from "urql";
import { failureOf } from "../graph/failure.ts";
import { useCommand } from "../graph/use-command.ts";
import { answerConflictCheck } from "../introduction/introduction.operations.ts";
import { useText } from "../language/use-text.ts";
import { OpenedWords } from "../note/opened-words.tsx";
import { useOpenTaken } from "../note/use-open-taken.ts";
import { ChoiceForm } from "../page/choice-form.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { KeysGate } from "../person-key/keys-gate.tsx";
import { takeNames } from "./conflict-check.operations.ts";
import type { NameCheck } from "./name-check.ts";

const outcomes = ["CLEAR", "CONFLICT", "CANNOT_SAY"] as const;

export type CheckOutcome = (typeof outcomes)[number];

type AnswerProps = { check: NameCheck; onAnswered: (outcome: CheckOutcome) => void };

/** Names are opened by a press, since the other side is told of it; then one answer for all of them. */
export function AnswerNameCheck({ check, onAnswered }: AnswerProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <>
        <p className="hint">{text("nameCheck.openHint")}</p>
        <div className="actions">
          <button type="button" className="first" onClick={() => setOpen(true)}>
            {text("nameCheck.open")}
          </button>
        </div>
      </>
    );
  }
  // Names that were sealed anew meanwhile are other names.
  return (
    <KeysGate>{(keys) => <OpenNames key={check.version} check={check} keys={keys} onAnswered={onAnswered} />}</KeysGate>
  );
}

function OpenNames({ check, keys, onAnswered }: AnswerProps & { keys: OpenKeys }) {
  const text = useText();
  const client = useClient();
  const { introductionId: introduction, grantId, senderId, version } = check;
  const idempotencyKey = useRef(crypto.randomUUID()).current;
  const take = async () => {
    const { data, error } = await client.mutation(takeNames, { introduction, idempotencyKey }).toPromise();
    return { part: data?.done?.names, failure: failureOf(error) };
  };
  const context = {
    ...{ subject: introduction, grant: grantId ?? "", part: "NAMES", version },
    ...{ sender: senderId ?? "", purpose: "CONFLICT_CHECK" },
  };
  const { opened, again } = useOpenTaken({ keys, context, take, onDone: () => undefined });
  return (
    <>
      <section className="card">
        <h2>{text("nameCheck.names")}</h2>
        <OpenedWords opened={opened} shut="nameCheck.shut" onAgain={again} />
      </section>
      <Answer introduction={introduction} isRead={opened?.stands === "open"} onAnswered={onAnswered} />
    </>
  );
}

/** Nobody can say that all is clear who could not read the names. */
function Answer({
  introduction,
  isRead,
  onAnswered,
}: {
  introduction: string;
  isRead: boolean;
  onAnswered: (outcome: CheckOutcome) => void;
}) {
  const command = useCommand(answerConflictCheck);
  const choose = async (outcome: CheckOutcome) => {
    if (await command.give({ introduction, outcome })) onAnswered(outcome);
  };
  return (
    <>
      <ChoiceForm
        legend="nameCheck.found"
        hint="nameCheck.foundHint"
        codes={isRead ? outcomes : outcomes.filter((outcome) => outcome !== "CLEAR")}
        labelOf={(outcome) => `nameConflict.${outcome}` as const}
        thenOf={(outcome) => `nameThen.${outcome}` as const}
        isUnderWay={command.isUnderWay}
        onChoose={(outcome) => void choose(outcome)}
      />
      <CommandAnswer command={command} />
    </>
  );
}
