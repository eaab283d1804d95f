import type { ResultOf } from "gql.tada";
import { useCommand } from "../graph/use-command.ts";
import { useDay, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { dayOf } from "../reachability/days-away.ts";
import { setAway } from "../reachability/reachability.operations.ts";
import { useSignedIn } from "../session/signed-in.ts";
import type { readOverview } from "./work.operations.ts";

type Person = NonNullable<ResultOf<typeof readOverview>["person"]>;
type AwayNowProps = { reached: Person["reachability"]; onBack: () => void };

/** That one is away, until when and who stands in, with the way to come back; nothing for whoever is there. */
export function AwayNow({ reached, onBack }: AwayNowProps) {
  const text = useText();
  const day = useDay();
  const { person } = useSignedIn();
  const back = useCommand(setAway);
  const { away, deputy } = reached ?? {};
  const now = Date.now();
  if (!away || Date.parse(away.from) > now || Date.parse(away.until) <= now) return null;
  const input = deputy ? { deputy: deputy.id } : {};
  return (
    <section className="next">
      <p>
        <strong>{text("work.youAway", { day: day(dayOf(away.until, "end")) })}</strong>
      </p>
      <p>{deputy ? text("work.yourDeputy", { name: deputy.name }) : text("work.noDeputyOfYours")}</p>
      <div className="actions">
        <ActionButton isUnderWay={back.isUnderWay} onPress={() => void back.give({ person, input }, onBack)}>
          {text("me.away.back")}
        </ActionButton>
      </div>
      <CommandAnswer command={back} />
    </section>
  );
}
