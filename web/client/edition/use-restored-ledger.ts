import { useQuery } from "urql";
import { useSignedIn } from "../session/signed-in.ts";
import { firstSettlingAfter } from "../statistics/period.ts";
import { readEditionLedger } from "./edition.operations.ts";

/** When an older copy of the data was put back (ISO 8601), and the first quarter that can be counted again. */
export type RestoredLedger = { restoredAt: string; countedFrom: string };

/** Undefined where no older copy was ever put back, or as long as that is not known. */
export function useRestoredLedger(): RestoredLedger | undefined {
  const { organization } = useSignedIn();
  const [{ data }] = useQuery({ query: readEditionLedger, variables: { organization } });
  const restoredAt = data?.organization?.editionLedgerRestoredAt;
  return restoredAt ? { restoredAt, countedFrom: firstSettlingAfter(new Date(restoredAt)) } : undefined;
}
