import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";

type SavedProps = { count: number; said?: MessageId };

/** That something was saved, said anew each time. */
export function Saved({ count, said = "me.saved" }: SavedProps) {
  const text = useText();
  const place = useFocus<HTMLParagraphElement>(count > 0 ? `saved ${count}` : undefined);
  if (count === 0) return null;
  return (
    <p role="status" ref={place} tabIndex={-1}>
      <strong>{text(said)}</strong>
    </p>
  );
}
