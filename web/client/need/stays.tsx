import { useText } from "../language/use-text.ts";
import type { CannotUndo } from "./what-stays.ts";

/** What ending it will not undo, said before. */
export function Stays({ stays }: { stays: readonly CannotUndo[] }) {
  const text = useText();
  if (stays.length === 0) return null;
  return (
    <>
      <p>{text("need.stop.not")}</p>
      <StaysList stays={stays} />
    </>
  );
}

export function StaysList({ stays }: { stays: readonly CannotUndo[] }) {
  const text = useText();
  return (
    <ul>
      {stays.map((code) => (
        <li key={code}>{text(`need.cannotUndo.${code}`)}</li>
      ))}
    </ul>
  );
}
