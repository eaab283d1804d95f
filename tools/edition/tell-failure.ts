import { editionFailureMeanings } from "../../subgraphs/statistics/edition/edition.codes.ts";

type Meanings = Readonly<Record<string, string | undefined>>;

/** What comes next after each failure: how much of the quarter's two rounds was answered decides. */
const next: Meanings = {
  TOO_FEW_JOINED: "nothing was spent, so it can be called again",
  TOO_FEW_LEFT: "whoever answered has one round of this quarter left",
  SECOND_ROUND_FAILED: "whoever answered twice answers no more of this quarter; the next one is counted as usual",
  SUM_IMPLAUSIBLE: "find out whose share does not fit before another is called",
};

/** Why an edition failed and what comes next, for operators: `TOO_FEW_JOINED: Fewer than three …; nothing was spent, …` */
export function failureWords(failure: string | null): string {
  const code = failure ?? "no reason given";
  const meanings: Meanings = editionFailureMeanings;
  const words = [meanings[code], next[code]].filter((one) => one !== undefined).join("; ");
  return words === "" ? code : `${code}: ${words}`;
}
