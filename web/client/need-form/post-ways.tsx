import { postedSign } from "../candidate/posted-sign.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { addressOf, goTo } from "../route/address.ts";
import type { Draft } from "./draft.ts";
import { openNeed } from "./need-form.operations.ts";
import { WouldShow } from "./would-show.tsx";

/** As long the network waits, so that a need can be taken back before anything of it leaves. */
const waitSeconds = 60;

type PostWaysProps = { id: string; urgency: Draft["urgency"]; onPosted: () => void };

/** The two ways to post a need: whoever posts it chooses whom to ask, or the network asks by itself. Each says what comes. */
export function PostWays({ id, urgency, onPosted }: PostWaysProps) {
  const text = useText();
  const open = useCommand(openNeed);
  const post = async (byHand: boolean) => {
    if (!(await open.give({ need: id, leavesAfterSeconds: byHand ? 0 : waitSeconds, byHand }))) return;
    const next = byHand ? ({ screen: "candidates", id } as const) : ({ screen: "need", id } as const);
    goTo(addressOf(next, { [postedSign]: "yes" }), { isInstead: true });
    onPosted();
  };
  const time = urgency === "EMERGENCY" ? "EMERGENCY" : "other";
  return (
    <>
      <section>
        <h2>{text("needForm.byHand")}</h2>
        <p>{text("needForm.byHand.then", { time })}</p>
        <div className="actions">
          <ActionButton isFirst isUnderWay={open.isUnderWay} onPress={() => void post(true)}>
            {text("needForm.byHand.post")}
          </ActionButton>
        </div>
        <CommandAnswer command={open} />
      </section>
      <section>
        <h2>{text("needForm.network")}</h2>
        <WouldShow id={id} />
        <p>{text("needForm.network.then")}</p>
        <div className="actions">
          <ActionButton isUnderWay={open.isUnderWay} onPress={() => void post(false)}>
            {text("needForm.network.post")}
          </ActionButton>
        </div>
      </section>
    </>
  );
}
