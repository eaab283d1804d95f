import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { readNeed } from "./need.operations.ts";

/** A need of one's own organization, read again whenever it may have moved. */
export function useNeed(id: string) {
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readNeed, variables: { id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  return { answer, need: answer.data && (answer.data.need ?? null), again };
}
