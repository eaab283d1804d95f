import { useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import type { SealContext } from "../../../shared/seal/seal-context.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { type Opened, openTaken, type Taken } from "./open-taken.ts";

type ToOpen = { keys: OpenKeys; context: SealContext; take: () => Promise<Taken>; onDone: () => void };

/** Takes and opens as soon as it is there; undefined while it is under way. `again` after the line dropped. */
export function useOpenTaken(toOpen: ToOpen): { opened: Opened | undefined; again: () => void } {
  const client = useClient();
  const { networkPin } = useSignedIn();
  const [opened, setOpened] = useState<Opened>();
  const [turn, setTurn] = useState(0);
  const latest = useRef(toOpen);
  latest.current = toOpen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is another try
  useEffect(() => {
    let isGone = false;
    setOpened(undefined);
    const { keys, context, take, onDone } = latest.current;
    void openTaken({ client, networkPin, keys }, { context, take }).then((came) => {
      if (isGone) return;
      setOpened(came);
      onDone();
    });
    return () => {
      isGone = true;
    };
  }, [client, networkPin, turn]);
  return { opened, again: () => setTurn((now) => now + 1) };
}
