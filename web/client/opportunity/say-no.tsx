import { Button } from "react-aria-components";
import { useText } from "../language/use-text.ts";
import { swallowSecondPress } from "../page/swallow-second-press.ts";

/** Leads to the reasons for a no. They come up where it stood: the second press of a double press is none of them. */
export function SayNo({ onOpen }: { onOpen: () => void }) {
  const text = useText();
  return (
    <Button
      onPress={(event) => {
        swallowSecondPress(event);
        onOpen();
      }}
    >
      {text("opportunity.decline")}
    </Button>
  );
}
