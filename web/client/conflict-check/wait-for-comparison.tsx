import type { StepProps } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { AskAHuman } from "./ask-a-human.tsx";
import { useComparisons } from "./comparisons-frame.tsx";

/** What the home can do while the other side's computer is at work: keep the page, or have somebody look. */
export function WaitForComparison({ seen, onDone }: StepProps) {
  const text = useText();
  const isHere = useComparisons().blindingOf(seen.introduction.id) !== undefined;
  return (
    <>
      <p>{text(isHere ? "compare.stay" : "compare.elsewhere")}</p>
      <AskAHuman seen={seen} onDone={onDone} />
    </>
  );
}
