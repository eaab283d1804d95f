import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Blinding } from "../../../shared/blind/blind-inputs.ts";

/** What was blinded in this page, by introduction: without it nobody can read the answer, this page included. */
type Comparisons = {
  blindingOf: (introduction: string) => Blinding | undefined;
  keep: (introduction: string, blinding: Blinding) => void;
  forget: (introduction: string) => void;
};

const ComparisonsContext = createContext<Comparisons | undefined>(undefined);

/** Keeps it for as long as somebody is signed in, wherever in the client they are; locking forgets it. */
export function ComparisonsFrame({ children }: { children: ReactNode }) {
  const comparisons = useMemo(() => {
    const kept = new Map<string, Blinding>();
    return {
      blindingOf: (introduction: string) => kept.get(introduction),
      keep: (introduction: string, blinding: Blinding) => void kept.set(introduction, blinding),
      forget: (introduction: string) => void kept.delete(introduction),
    };
  }, []);
  return <ComparisonsContext value={comparisons}>{children}</ComparisonsContext>;
}

/** @throws outside of the screens that are behind the sign-in */
export function useComparisons(): Comparisons {
  const comparisons = useContext(ComparisonsContext);
  if (!comparisons) throw new Error("this screen is behind the sign-in");
  return comparisons;
}
