import { useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import type { Asked, Need } from "./need-types.ts";
import { isUnsure, isWaitingForThem, stepOfAsked } from "./read-asked.ts";
import { useAskedNames } from "./use-asked-names.ts";

/** Of those who said yes already: what is awaited from whom, and until when. */
export function NeedAwaited({ need: { id, introductions } }: { need: Need }) {
  const text = useText();
  const deadline = useDeadline();
  const awaited = introductions?.edges.map(({ node }) => node).filter(isWaitingForThem) ?? [];
  const names = useAskedNames(id, awaited);
  return awaited.map((asked) => (
    <p key={asked.id}>
      {text(wordsOf(asked), { name: names(asked), what: text(stepOfAsked(asked)) })}{" "}
      {asked.answerBy && text("need.asked.by", { moment: deadline(asked.answerBy) })}
    </p>
  ));
}

function wordsOf({ nextStep, steps }: Pick<Asked, "nextStep" | "steps">) {
  if (isUnsure({ nextStep, steps })) return "need.awaited.UNSURE";
  return nextStep === "CHECK_CONFLICT" || nextStep === "TAKE_ON"
    ? (`need.awaited.${nextStep}` as const)
    : "need.awaited.other";
}
