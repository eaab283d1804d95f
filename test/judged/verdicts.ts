import { words } from "./card.builder.ts";
import { BECAUSE, type Because, type Grounds, type JudgedNeed, type Verdict } from "./judged.types.ts";

interface JudgedResponder {
  readonly key: string;
  readonly verdict: Verdict;
  readonly because: Because;
}

const isBecause = (text: string): text is Because => Object.hasOwn(BECAUSE, text);

function named(verdict: Verdict, grounds: Grounds): JudgedResponder[] {
  return Object.entries(grounds).flatMap(([because, keys]) =>
    isBecause(because) ? words(keys).map((key) => ({ key, verdict, because })) : [],
  );
}

/** Every responder whom the coordinator named for this need, best first. */
export function verdictsOf(need: JudgedNeed): readonly JudgedResponder[] {
  return [...named("right", need.right), ...named("acceptable", need.acceptable), ...named("wrong", need.wrong)];
}
