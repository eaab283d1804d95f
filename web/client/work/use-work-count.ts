import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";

type Count = { needs: number; responders: number };

/** How much it is, in words; what there is none of is not spoken of. */
export function useWorkCount(): (count: Count) => string {
  const text = useText();
  const intl = useIntl();
  return ({ needs, responders }) => {
    const parts = [
      ...(needs > 0 || responders === 0 ? [text("work.needs", { count: needs })] : []),
      ...(responders > 0 ? [text("handOver.responders", { count: responders })] : []),
    ];
    return intl.formatList(parts);
  };
}
