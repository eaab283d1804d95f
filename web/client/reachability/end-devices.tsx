import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { endPushSubscription } from "./reachability.operations.ts";

/** Ends messages on all of somebody's devices. */
export function EndDevices({ onDone }: { onDone: () => void }) {
  const text = useText();
  const { person } = useSignedIn();
  const end = useCommand(endPushSubscription);
  return (
    <section>
      <h2>{text("me.devices")}</h2>
      <p>{text("me.devices.text")}</p>
      <ActionButton isUnderWay={end.isUnderWay} onPress={() => void end.give({ person }, onDone)}>
        {text("me.devices.end")}
      </ActionButton>
      <CommandAnswer command={end} />
    </section>
  );
}
