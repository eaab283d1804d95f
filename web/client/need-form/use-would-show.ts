import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { readWouldShow } from "./need-form.operations.ts";

/** Somebody whom the network would ask, and what they would be shown. */
export type Reached = NonNullable<NonNullable<ResultOf<typeof readWouldShow>["need"]>["wouldShow"]>[number];

/** Whom the network would ask first about a need; null where that cannot be said, undefined before the answer. */
export function useWouldShow(id: string) {
  const { locale } = useIntl();
  const variables = { id, locale };
  const [answer, ask] = useQuery({ query: readWouldShow, variables, requestPolicy: "network-only" });
  const reached = answer.data ? (answer.data.need?.wouldShow ?? null) : undefined;
  return { answer, reached, again: () => ask({ requestPolicy: "network-only" }) };
}
