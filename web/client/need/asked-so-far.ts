import type { Need, Showing } from "./need-types.ts";

type Looked = Pick<Need, "status"> & {
  showings: readonly Pick<Showing, "state">[] | null;
  nextStep: Pick<NonNullable<Need["nextStep"]>, "code" | "at"> | null;
};

/** How far the network has come with asking people by itself; `awaited` of those asked have not answered. */
export type AskedSoFar = { standing: "LOOKING" | "NOBODY" | "ASKED"; asked: number; awaited: number };

/** What is due within this is on its way: clocks differ a little. */
const soonMs = 5_000;

/**
 * What is said everywhere of whom the network asked: counted from whom it was shown, never guessed from what comes
 * next. Undefined when that is not known.
 */
export function askedSoFar({ status, showings, nextStep }: Looked, now: Date): AskedSoFar | undefined {
  if (!showings) return undefined;
  const awaited = showings.filter(({ state }) => state === "OPEN").length;
  if (showings.length > 0) return { standing: "ASKED", asked: showings.length, awaited };
  const isDue = nextStep === null || (nextStep.at !== null && Date.parse(nextStep.at) <= now.getTime() + soonMs);
  return { standing: status === "OPEN" && isDue ? "LOOKING" : "NOBODY", asked: 0, awaited: 0 };
}

/** What comes next, in words that fit what was asked so far; undefined while the first are looked for. */
export function wordsOfStep({ nextStep }: Pick<Looked, "nextStep">, soFar: AskedSoFar | undefined) {
  if (!nextStep || soFar?.standing === "LOOKING") return undefined;
  const isNobodyAwaited = nextStep.code === "NEXT_WAVE" && soFar?.awaited === 0;
  return isNobodyAwaited ? "need.step.more" : (`need.step.${nextStep.code}` as const);
}

/** Whether the first people are looked for just now: whom the network asks is then seen as it happens. */
export function isLookedFor(need: (Looked & Pick<Need, "leavesAt">) | null | undefined, now: Date): boolean {
  return need?.leavesAt === null && askedSoFar(need, now)?.standing === "LOOKING";
}
