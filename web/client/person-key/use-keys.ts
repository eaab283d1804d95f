import type { ResultOf } from "gql.tada";
import { type CombinedError, useQuery } from "urql";
import { useSignedIn } from "../session/signed-in.ts";
import { type OpenKeys, useHeldKeys } from "./keys-frame.tsx";
import { readOwnKeys } from "./person-key.operations.ts";

export type OwnKeys = NonNullable<ResultOf<typeof readOwnKeys>["ownKeys"]>[number];

/** How one's own keys stand: not asked yet or not answered, none, there and closed, or open in this page. */
export type Keys = {
  answer: { fetching: boolean; error?: CombinedError | undefined; data?: unknown };
  again: () => void;
  /** All that one's organization keeps, those in use first. */
  own: readonly OwnKeys[];
  hold: (open: OpenKeys | undefined) => void;
} & (
  | { state: "unknown" | "none" }
  | { state: "locked"; current: OwnKeys }
  | { state: "open"; current: OwnKeys; keys: OpenKeys }
);

export function useKeys(): Keys {
  const { organization } = useSignedIn();
  const { open, hold } = useHeldKeys();
  const [answer, ask] = useQuery({ query: readOwnKeys, variables: { organization } });
  const own = answer.data?.ownKeys ?? [];
  const all = { answer, again: () => ask({ requestPolicy: "network-only" }), own, hold };
  if (!answer.data?.ownKeys) return { ...all, state: "unknown" };
  const current = own.find(({ until }) => until === null);
  if (!current) return { ...all, state: "none" };
  // Somebody who has made other keys in another window opens those.
  const isHeld = open?.holder.publicKeys.sealing === current.sealingKey;
  return isHeld ? { ...all, state: "open", current, keys: open } : { ...all, state: "locked", current };
}
