import type { ReactNode } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";

type ActionButtonProps = {
  onPress: () => void;
  isUnderWay: boolean;
  isFirst?: boolean;
  working?: MessageId;
  children: ReactNode;
};

/** Does something in the graph. It keeps the focus while it is under way, and is deaf to a second press. `working`: said on it meanwhile. */
export function ActionButton({
  onPress,
  isUnderWay,
  isFirst = false,
  working = "app.sending",
  children,
}: ActionButtonProps) {
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
      {isUnderWay ? text(working) : children}
    </button>
  );
}
