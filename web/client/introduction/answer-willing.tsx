import type { VariablesOf } from "gql.tada";
import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { ChoiceForm } from "../page/choice-form.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import type { answerOffer, answerRequest } from "./introduction.operations.ts";

type Answering = typeof answerRequest | typeof answerOffer;
type Reason = NonNullable<VariablesOf<Answering>["input"]["reason"]>;

/** Those that the graph takes, the likeliest first. */
export const ofHome: readonly Reason[] = [
  "NO_CAPACITY",
  "NOT_MY_FIELD",
  "NOT_ADMITTED_THERE",
  "NO_SHARED_LANGUAGE",
  "TOO_LATE",
  "TOO_FAR",
  "COSTS",
  "SOMEBODY_ELSE",
  "SURVIVOR_DECIDED",
  "SAFETY",
  "OTHER_REASON",
];

/** What only the side that asks can know. */
const ofAsker: readonly Reason[] = ["SOMEBODY_ELSE", "SURVIVOR_DECIDED"];
export const ofAsked = ofHome.filter((reason) => !ofAsker.includes(reason));

type AnswerWillingProps = {
  id: string;
  document: Answering;
  /** Those that this side can give. */
  reasons: readonly Reason[];
  words: { yes: MessageId; no: MessageId };
  /** For whom it is answered, where the words name somebody else. */
  name?: string | undefined;
  onDone: () => void;
};

/** Yes, or no with a reason: to a request, or to an offer. */
export function AnswerWilling({ id, document, reasons, words, name = "", onDone }: AnswerWillingProps) {
  const text = useText();
  const answer = useCommand(document);
  const [isSayingNo, setSayingNo] = useState(false);
  const give = async (input: { willing: boolean; reason?: Reason }) => {
    await answer.give({ introduction: id, input });
    onDone();
  };
  return (
    <>
      {isSayingNo ? (
        <ChoiceForm
          legend="introduction.declineWhy"
          codes={reasons}
          labelOf={(reason) => `reason.${reason}` as const}
          isUnderWay={answer.isUnderWay}
          onChoose={(reason) => void give({ willing: false, reason })}
          onCancel={() => setSayingNo(false)}
        />
      ) : (
        <div className="actions">
          <ActionButton isFirst isUnderWay={answer.isUnderWay} onPress={() => void give({ willing: true })}>
            {text(words.yes, { name })}
          </ActionButton>
          <button type="button" onClick={() => setSayingNo(true)}>
            {text(words.no, { name })}
          </button>
        </div>
      )}
      <CommandAnswer command={answer} />
    </>
  );
}
