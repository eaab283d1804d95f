import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { saidFor } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { offerHelp } from "./opportunity.operations.ts";
import type { Opportunity } from "./opportunity-facts.tsx";

type OfferHelpProps = {
  opportunity: Opportunity;
  /** Of whoever answers; undefined as long as it is not known. */
  own: string | undefined;
  onDone: () => void;
};

/** Help is offered for the issues that are ticked: all of them at first. */
export function OfferHelp({ opportunity, own, onDone }: OfferHelpProps) {
  const { id, needId, issues, responder, home } = opportunity;
  const text = useText();
  const offer = useCommand(offerHelp);
  const names = new Map(issues.map(({ issue }) => [issue.code, issue.name]));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const [isSent, setSent] = useState(false);
  const chosen = [...names.keys()].filter((code) => !left.includes(code));
  const forWhom = saidFor(own ?? null, responder?.name);
  if (isSent) return <Offered />;
  const give = async () => {
    setMissing(chosen.length === 0);
    if (chosen.length === 0) return;
    const input = { opportunity: id, responder: responder?.id ?? "", issues: chosen };
    setSent(await offer.give({ need: needId, input }));
    onDone();
  };
  return (
    <>
      {forWhom && (
        <p>
          <strong>{text("introduction.answersFor", { name: forWhom })}</strong>
        </p>
      )}
      <p>{text("opportunity.offerAbout", { name: home.name })}</p>
      {names.size > 1 && <IssueChoice names={names} left={left} isMissing={isMissing} onLeave={setLeft} />}
      <div className="actions">
        <ActionButton isFirst isUnderWay={offer.isUnderWay} onPress={() => void give()}>
          {forWhom ? text("opportunity.offerOf", { name: forWhom }) : text("opportunity.offer")}
        </ActionButton>
      </div>
      <CommandAnswer command={offer} />
    </>
  );
}

/** Where an offer is found again, and taken back. */
export function Offered() {
  const text = useText();
  return (
    <>
      <p role="status">{text("opportunity.offered")}</p>
      <p>
        <Link to={{ screen: "work" }}>{text("opportunity.asked")}</Link>
      </p>
    </>
  );
}

type IssueChoiceProps = {
  /** By code. */
  names: ReadonlyMap<string, string>;
  left: readonly string[];
  isMissing: boolean;
  onLeave: (left: readonly string[]) => void;
};

function IssueChoice({ names, left, isMissing, onLeave }: IssueChoiceProps) {
  const text = useText();
  const toggle = (code: string) => onLeave(left.includes(code) ? left.filter((one) => one !== code) : [...left, code]);
  return (
    <fieldset>
      <legend>{text("opportunity.offerFor")}</legend>
      {isMissing && (
        <p className="missing" role="alert">
          {text("opportunity.offerNone")}
        </p>
      )}
      {[...names].map(([code, name]) => (
        <label key={code} className="choice">
          <input type="checkbox" checked={!left.includes(code)} onChange={() => toggle(code)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
