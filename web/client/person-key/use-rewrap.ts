import { useRef, useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { type GivenKeys, rewrapOwnKeys, type WhyClosed } from "./own-keys.ts";
import { replacePersonKey } from "./person-key.operations.ts";
import { stretchInWorker } from "./stretch-in-worker.ts";
import type { OwnKeys } from "./use-keys.ts";

type Phrases = { now: string; next: string };

/** Gives one's organization the same keys behind another passphrase; the same words again are the same command. */
export function useRewrap(current: OwnKeys) {
  const { person, organization } = useSignedIn();
  const command = useCommand(replacePersonKey);
  const [isUnderWay, setUnderWay] = useState(false);
  const last = useRef<{ words: string; given: GivenKeys }>(undefined);
  const rewrap = async ({ now, next }: Phrases) => {
    const words = JSON.stringify([now, next]);
    if (last.current?.words === words) return { ok: true, given: last.current.given } as const;
    const computing = { owner: person, passphrase: now, stretch: stretchInWorker };
    const rewrapped = await rewrapOwnKeys(current, computing, next);
    if (rewrapped.ok) last.current = { words, given: rewrapped.given };
    return rewrapped;
  };
  /** @returns why the keys stayed closed, whether it was done otherwise */
  const change = async (phrases: Phrases): Promise<WhyClosed | boolean> => {
    setUnderWay(true);
    try {
      const rewrapped = await rewrap(phrases);
      return rewrapped.ok ? await command.give({ organization, input: rewrapped.given }) : rewrapped.why;
    } catch {
      return "UNREACHABLE";
    } finally {
      setUnderWay(false);
    }
  };
  return { change, isUnderWay, command };
}
