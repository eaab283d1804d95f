import { useEffect } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { sendNeedNow, takeBackNeed } from "./need-form.operations.ts";
import { useReached } from "./use-reached.ts";
import { type Reached, useWouldShow } from "./use-would-show.ts";

type NeedLeavingProps = {
  need: { id: string; leavesAt: string | null };
  /** It has left, by itself or because somebody said so, or it was taken back. */
  onChanged: () => void;
};

/** While it is over at the organization too. */
const graceMs = 1_500;

/** A need that was posted and has not left: until when it can be taken back, and the way to let it leave now. */
export function NeedLeaving({ need: { id, leavesAt }, onChanged }: NeedLeavingProps) {
  const text = useText();
  const moment = useMoment();
  const back = useCommand(takeBackNeed);
  const now = useCommand(sendNeedNow);
  useEffect(() => {
    if (leavesAt === null) return;
    const timer = setTimeout(onChanged, Math.max(0, Date.parse(leavesAt) - Date.now()) + graceMs);
    return () => clearTimeout(timer);
  }, [leavesAt, onChanged]);
  if (leavesAt === null) return null;
  const give = async (command: typeof back) => {
    if (await command.give({ need: id })) onChanged();
  };
  return (
    <section className="next">
      <h2>{text("needForm.leaving")}</h2>
      <p>{text("needForm.leaving.until", { moment: moment(leavesAt) })}</p>
      <AskedFirst id={id} />
      <div className="actions">
        <ActionButton isUnderWay={now.isUnderWay} onPress={() => void give(now)}>
          {text("needForm.sendNow")}
        </ActionButton>
        <AskFirst
          trigger={text("needForm.takeBack")}
          title={text("needForm.takeBack.title")}
          confirm={text("needForm.takeBack.yes")}
          onConfirm={() => void give(back)}
          isUnderWay={back.isUnderWay}
        >
          <p>{text("needForm.takeBack.text")}</p>
        </AskFirst>
      </div>
      <CommandAnswer command={back} />
      <CommandAnswer command={now} />
    </section>
  );
}

/** Whom the network asks first, by name; nothing as long as that is not known. */
function AskedFirst({ id }: { id: string }) {
  const text = useText();
  const { reached } = useWouldShow(id);
  if (!reached) return null;
  if (reached.length === 0) return <p>{text("needForm.would.nobody")}</p>;
  return (
    <ul>
      {reached.map((one) => (
        <AskedOne key={one.responderId} reached={one} />
      ))}
    </ul>
  );
}

function AskedOne({ reached }: { reached: Reached }) {
  return <li>{useReached(reached).called}</li>;
}
