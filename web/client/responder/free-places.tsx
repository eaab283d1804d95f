import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { reviseResponder } from "./responder.operations.ts";
import type { HeldResponder } from "./responder-standing.ts";

const mostPlaces = 99;

/** How many needs somebody can still take, one more or one fewer with each press. */
export function FreePlaces({ responder, onDone }: { responder: HeldResponder; onDone: () => void }) {
  const text = useText();
  const more = useCommand(reviseResponder);
  const fewer = useCommand(reviseResponder);
  const count = responder.freePlaces ?? 0;
  const isUnderWay = more.isUnderWay || fewer.isUnderWay;
  const say = (freePlaces: number) => ({ responder: responder.id, input: { freePlaces } });
  return (
    <>
      <p role="status">
        <strong>{text("profile.places", { count })}</strong>
        <br />
        <span className="hint">{text("profile.placesHint")}</span>
      </p>
      <div className="actions">
        {count < mostPlaces && (
          <ActionButton isUnderWay={isUnderWay} onPress={() => void more.give(say(count + 1), onDone)}>
            {text("profile.more")}
          </ActionButton>
        )}
        {count > 0 && (
          <ActionButton isUnderWay={isUnderWay} onPress={() => void fewer.give(say(count - 1), onDone)}>
            {text("profile.fewer")}
          </ActionButton>
        )}
      </div>
      <CommandAnswer command={more} />
      <CommandAnswer command={fewer} />
    </>
  );
}
