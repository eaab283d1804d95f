import type { CommandScope } from "../command/run-command.ts";
import { endIntroductionsOf } from "../introduction/end-introductions.ts";
import { followNeed } from "../showing/follow-need.ts";
import type { Need } from "./need.entity.ts";

/** Takes an active, locked need back with all that hangs on it: introductions end, what was shown goes. */
export async function takeBackNeed(scope: CommandScope, need: Need): Promise<void> {
  await endIntroductionsOf(scope, need.id);
  need.withdraw(scope.now);
  await followNeed(scope, need);
}
