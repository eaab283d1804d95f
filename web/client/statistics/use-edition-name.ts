import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { periodWords } from "./period.ts";

type Named = { id: string; period: string; quarters: readonly string[] };

/** What an edition is called: its months, and which one of the same months it is. */
export function useEditionName(): (edition: Named) => string {
  const text = useText();
  const { locale } = useIntl();
  return ({ id, period, quarters }) => {
    const months = periodWords(quarters.length > 0 ? quarters : [period], locale);
    const again = /-(\d+)$/.exec(id)?.[1];
    return again === undefined ? months : text("statistics.again", { months, number: again });
  };
}
