import type { Asked, Need, Showing } from "./need-types.ts";

type Looked = Pick<Need, "status"> & {
  showings: readonly Pick<Showing, "responderId" | "state" | "goneBecause">[] | null;
  nextStep: Pick<NonNullable<Need["nextStep"]>, "code" | "at"> | null;
};

/**
 * How far the network has come with asking people by itself: `named` of those asked were asked by name since, which took
 * its place; `awaited` of the others have not answered. Each person once, however often they were asked.
 */
export type AskedSoFar = { standing: "LOOKING" | "NOBODY" | "ASKED"; asked: number; named: number; awaited: number };

/** How many people were asked by name, and how many of them have not answered. */
export type AskedByName = { asked: number; awaited: number };

/** What is due within this is on its way: clocks differ a little. */
const soonMs = 5_000;

/**
 * What is said everywhere of whom the network asked: counted from whom it was shown, never guessed from what comes
 * next. Undefined when that is not known.
 */
export function askedSoFar({ status, showings, nextStep }: Looked, now: Date): AskedSoFar | undefined {
  if (!showings) return undefined;
  const people = (some: typeof showings) => new Set(some.map(({ responderId }) => responderId)).size;
  const awaited = people(showings.filter(({ state }) => state === "OPEN"));
  const named = people(showings.filter(({ goneBecause }) => goneBecause === "ASKED"));
  if (showings.length > 0) return { standing: "ASKED", asked: people(showings), named, awaited };
  const isDue = nextStep === null || (nextStep.at !== null && Date.parse(nextStep.at) <= now.getTime() + soonMs);
  return { standing: status === "OPEN" && isDue ? "LOOKING" : "NOBODY", asked: 0, named: 0, awaited: 0 };
}

type Begun = Pick<Asked, "responderId" | "state"> & { steps: readonly Pick<Asked["steps"][number], "kind">[] };

/** Each person once, however often they were asked; whoever offered was not. Undefined where nobody was. */
export function askedByName(
  introductions: Need["introductions"] | { edges: { node: Begun }[] },
): AskedByName | undefined {
  const begun: readonly Begun[] = introductions?.edges.map(({ node }) => node) ?? [];
  const requests = begun.filter(({ steps }) => !steps.some(({ kind }) => kind === "OFFER"));
  const asked = new Set(requests.map(({ responderId }) => responderId));
  const awaited = new Set(requests.flatMap((one) => (one.state === "REQUESTED" ? [one.responderId] : [])));
  return asked.size === 0 ? undefined : { asked: asked.size, awaited: awaited.size };
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
