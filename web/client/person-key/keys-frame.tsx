import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { KeyHolder } from "../../../shared/seal/key-holder.ts";
import type { Opener } from "../../../shared/seal/open-part.ts";

/** One's keys at work: by the holder's one seals and signs, with the openers one opens, those in use first. */
export type OpenKeys = { person: string; organization: string; holder: KeyHolder; openers: readonly Opener[] };

type HeldKeys = { open: OpenKeys | undefined; hold: (open: OpenKeys | undefined) => void };

const HeldKeysContext = createContext<HeldKeys>({ open: undefined, hold: () => undefined });

/** Keeps opened keys for as long as somebody is signed in: whoever locks or leaves the page forgets them. */
export function KeysFrame({ children }: { children: ReactNode }) {
  const [open, hold] = useState<OpenKeys>();
  const held = useMemo(() => ({ open, hold }), [open]);
  return <HeldKeysContext value={held}>{children}</HeldKeysContext>;
}

export const useHeldKeys = () => useContext(HeldKeysContext);
