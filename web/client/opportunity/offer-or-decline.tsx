import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { declineOpportunity, offerHelp } from "./opportunity.operations.ts";
import type { Opportunity } from "./opportunity-facts.tsx";

const reasons = [
  "NO_CAPACITY",
  "OUT_OF_FIELD",
  "OUT_OF_PLACE",
  "NO_SHARED_LANGUAGE",
  "DATE_TOO_NEAR",
  "NOT_AVAILABLE",
  "OTHER",
] as const;

type AnswerProps = { opportunity: Opportunity; onDone: () => void };

/** Help is offered for the issues that are ticked; a no takes two presses, the second of which says why. */
export function OfferOrDecline({ opportunity, onDone }: AnswerProps) {
  const text = useText();
  const [isDeclining, setDeclining] = useState(false);
  if (isDeclining) return <Decline opportunity={opportunity} onDone={onDone} />;
  return (
    <section>
      <OfferHelp opportunity={opportunity} onDone={onDone} />
      <div className="actions">
        <button type="button" onClick={() => setDeclining(true)}>
          {text("opportunity.decline")}
        </button>
      </div>
    </section>
  );
}

function OfferHelp({ opportunity, onDone }: AnswerProps) {
  const { id, needId, issues, responder } = opportunity;
  const text = useText();
  const offer = useCommand(offerHelp);
  const names = new Map(issues.map(({ issue }) => [issue.code, issue.name]));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isSent, setSent] = useState(false);
  const chosen = [...names.keys()].filter((code) => !left.includes(code));
  if (isSent) return <p role="status">{text("opportunity.offered")}</p>;
  const give = async () => {
    const input = { opportunity: id, responder: responder?.id ?? "", issues: chosen };
    setSent(await offer.give({ need: needId, input }));
    onDone();
  };
  return (
    <>
      {names.size > 1 && <IssueChoice names={names} left={left} onLeave={setLeft} />}
      <div className="actions">
        <ActionButton isFirst isUnderWay={offer.isUnderWay} onPress={() => void give()}>
          {text("opportunity.offer")}
        </ActionButton>
      </div>
      <CommandAnswer command={offer} />
    </>
  );
}

type IssueChoiceProps = {
  /** By code. */
  names: ReadonlyMap<string, string>;
  left: readonly string[];
  onLeave: (left: readonly string[]) => void;
};

function IssueChoice({ names, left, onLeave }: IssueChoiceProps) {
  const text = useText();
  const toggle = (code: string) => onLeave(left.includes(code) ? left.filter((one) => one !== code) : [...left, code]);
  return (
    <fieldset>
      <legend>{text("opportunity.offerFor")}</legend>
      {[...names].map(([code, name]) => (
        <label key={code} className="choice">
          <input type="checkbox" checked={!left.includes(code)} onChange={() => toggle(code)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

function Decline({ opportunity, onDone }: AnswerProps) {
  const text = useText();
  const decline = useCommand(declineOpportunity);
  const heading = useFocus<HTMLHeadingElement>("opened by a press");
  const give = async (reason: (typeof reasons)[number]) => {
    await decline.give({ opportunity: opportunity.id, reason });
    onDone();
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {text("opportunity.declineWhy")}
      </h2>
      <div className="actions">
        {reasons.map((reason) => (
          <ActionButton key={reason} isUnderWay={decline.isUnderWay} onPress={() => void give(reason)}>
            {text(`fit.${reason}`)}
          </ActionButton>
        ))}
      </div>
      <CommandAnswer command={decline} />
    </section>
  );
}
