import { AlightError } from "#shared/errors/alight-error.ts";
import { newestSettled } from "../../subgraphs/statistics/edition/quarter.ts";
import type { Constellation } from "../constellation/constellation.ts";
import { runHistory } from "../constellation/run-history.ts";
import { EditionDesk } from "./edition-desk.ts";
import type { ToldEdition } from "./edition-forms.ts";
import { readEdition, sentencesOf } from "./follow-edition.ts";
import { makeEdition } from "./make-edition.ts";
import { untilAnswer } from "./until-answer.ts";

/**
 * Makes the edition of the past quarter of a demonstration that has none, after everything runs: gives its
 * organizations their past, and then does what `npm run edition` does. Tells in one line how it ended, or how one that
 * is there already did; what keeps it from being made keeps nothing else from going on.
 */
export async function keepDemoEdition(constellation: Constellation, tell: (sentence: string) => void): Promise<void> {
  const period = newestSettled(new Date());
  try {
    const sentences: string[] = [];
    const desk = openDesk(constellation, (sentence) => void sentences.push(sentence));
    const kept = await findEdition(desk, period);
    if (kept) return tellEnd(constellation, tell, sentencesOf(kept).at(-1));
    for (const id of desk.organizations) await runHistory(constellation, id);
    await makeEdition(desk, { period, isFresh: false });
    tellEnd(constellation, tell, sentences.at(-1));
  } catch (error) {
    if (constellation.isStopping) return;
    const reason = error instanceof Error ? error.message : String(error);
    tell(`statistics: edition ${period} was not made (${reason}). Try: npm run edition -- --period ${period}`);
  }
}

function openDesk(constellation: Constellation, tell: (sentence: string) => void): EditionDesk {
  return new EditionDesk({
    organizations: constellation.organizations.filter(({ status }) => status === "ACTIVE").map(({ id }) => id),
    signIn: (address) => constellation.signIn(address),
    ask: (query, given) => constellation.ask(query, given),
    tell,
  });
}

function tellEnd({ gatewayUrl }: Constellation, tell: (sentence: string) => void, end = "nothing is known"): void {
  tell(`statistics: ${end}. See ${gatewayUrl}/statistics`);
}

/** Also one that failed: it is not tried again at every start. */
async function findEdition(desk: EditionDesk, period: string): Promise<ToldEdition | undefined> {
  try {
    return await untilAnswer(`it is known whether there is an edition ${period}`, () => readEdition(desk, period));
  } catch (error) {
    if (error instanceof AlightError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}
