import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";

type ActionButtonProps = { onPress: () => void; isUnderWay: boolean; isFirst?: boolean; children: ReactNode };

/** Does something in the graph. It keeps the focus while it is under way, and is deaf to a second press. */
export function ActionButton({ onPress, isUnderWay, isFirst = false, children }: ActionButtonProps) {
  const text = useText();
  return (
    <button
      type="button"
      className={isFirst ? "first" : undefined}
      aria-disabled={isUnderWay || undefined}
      onClick={() => {
        if (!isUnderWay) onPress();
      }}
    >
      {isUnderWay ? text("app.sending") : children}
    </button>
  );
}
