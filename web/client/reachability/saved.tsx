import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";

/** That something was saved, said anew each time. */
export function Saved({ count }: { count: number }) {
  const text = useText();
  const place = useFocus<HTMLParagraphElement>(count > 0 ? `saved ${count}` : undefined);
  if (count === 0) return null;
  return (
    <p role="status" ref={place} tabIndex={-1}>
      <strong>{text("me.saved")}</strong>
    </p>
  );
}
