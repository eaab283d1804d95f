import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";

/** The next page of a list. */
export function MoreButton({ onPress, isUnderWay }: { onPress: () => void; isUnderWay: boolean }) {
  const text = useText();
  return (
    <div className="actions">
      <ActionButton isUnderWay={isUnderWay} onPress={onPress}>
        {text("app.more")}
      </ActionButton>
    </div>
  );
}
