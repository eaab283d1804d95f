import { useQuery } from "urql";
import { readSetback } from "./edition.operations.ts";
import { EditionSetback } from "./edition-setback.tsx";

/** Why an edition that was asked for here came to nothing, as the centre tells coordinators; silent while it does not. */
export function PartSetback({ edition }: { edition: string }) {
  const [{ data }] = useQuery({ query: readSetback, variables: { edition } });
  const found = data?.statistics?.edition;
  return found ? <EditionSetback state={found.state} failure={found.failure} /> : null;
}
