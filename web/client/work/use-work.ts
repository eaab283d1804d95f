import { useQuery } from "urql";
import { useChanges } from "../graph/use-changes.ts";
import { usePages } from "../graph/use-pages.ts";
import { useReturn } from "../graph/use-return.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { updateChanged } from "../update/update.operations.ts";
import { useMatters } from "./use-matters.ts";
import { useSteady } from "./use-steady.ts";
import { useTakenOn } from "./use-taken-on.ts";
import { readOverview, readWork } from "./work.operations.ts";

/** As many as are gathered by kind at once. */
const pageSize = 50;
const mostUpdates = 50;

/**
 * All that the first screen shows, read again whenever there is something new for whoever looks. Whatever others do
 * comes as an update of theirs, so that one stream tells of everything.
 `steady`: its lists, which come with their names.
 */
export function useWork() {
  const { person } = useSignedIn();
  const mine = useSide("ME");
  const others = useSide("OTHERS");
  const [overview, askOverview] = useQuery({ query: readOverview, variables: { person, first: mostUpdates } });
  const { matters, isTelling, again: askMatters } = useMatters();
  const takenOn = useTakenOn();
  const steady = useSteady({
    lists: { mine: mine.nodes, others: others.nodes ?? [], updates: overview.data?.person?.updates?.edges ?? [] },
    names: matters,
    isTelling: isTelling || overview.fetching,
  });
  const again = () => {
    askMatters();
    mine.again();
    others.again();
    takenOn.again();
    askOverview({ requestPolicy: "network-only" });
  };
  useReturn(again);
  useChanges({ document: updateChanged, variables: { person } }, again);
  return { mine, others, overview, steady, takenOn, again };
}

function useSide(side: "ME" | "OTHERS") {
  const { person } = useSignedIn();
  return usePages({
    query: readWork,
    variables: { person, side, first: pageSize },
    pick: (data) => data.person?.work,
  });
}
