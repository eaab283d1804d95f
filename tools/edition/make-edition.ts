import { randomUUID } from "node:crypto";
import { AlightError } from "#shared/errors/alight-error.ts";
import { fewestParticipants } from "../../subgraphs/statistics/edition/move-edition.ts";
import { type EditionDesk, operatorAddress } from "./edition-desk.ts";
import { commandForm, editionFields, type ToldEdition, type ToldProblem } from "./edition-forms.ts";
import { followEdition, readEdition } from "./follow-edition.ts";
import { joinAll } from "./join-edition.ts";
import { untilAnswer } from "./until-answer.ts";

export type EditionOrder = { period: string; isFresh: boolean };

const callMutation = `mutation ($period: String!, $isFresh: Boolean!, $key: ID!) {
  done: callEdition(period: $period, isFresh: $isFresh, joinWithinMinutes: 10, shareWithinMinutes: 5, idempotencyKey: $key) {
    edition { ${editionFields} } problems { code path message }
  }
}`;
const beginMutation = `mutation ($edition: ID!, $key: ID!) {
  done: beginEdition(edition: $edition, idempotencyKey: $key) {
    edition { ${editionFields} } problems { code path message }
  }
}`;
const cancelMutation = beginMutation.replace("beginEdition", "cancelEdition");

/**
 * Makes an edition as people would: an operator calls it, the coordinators join, the operator begins it, and the
 * organizations count.
 * @throws AlightError with the sentences of the problems that kept it from being made
 */
export async function makeEdition(desk: EditionDesk, order: EditionOrder): Promise<ToldEdition> {
  const called = await give(desk, callMutation, { ...order });
  desk.tell(`edition ${called.id} is called: one round costs ε ${called.epsilon} of each need's privacy`);
  const joined = await joinAll(desk, called.id);
  if (joined.length < fewestParticipants) return callOff(desk, called, joined);
  await untilAnswer(`all of ${joined.join(", ")} are heard to take part`, async () => {
    const { participants } = await readEdition(desk, called.id);
    return participants.length >= joined.length ? true : undefined;
  });
  const begun = await give(desk, beginMutation, { edition: called.id }).catch(async (error: unknown) => {
    await give(desk, cancelMutation, { edition: called.id });
    desk.tell(`edition ${called.id} is called off again`);
    throw error;
  });
  desk.tell(`counting begins: ${begun.tolerated} of ${joined.length} may join forces and learn nothing of one need`);
  return followEdition(desk, called.id);
}

/** @throws AlightError always: with who takes part, what it has cost, and what can be done instead */
async function callOff(desk: EditionDesk, { id }: ToldEdition, joined: readonly string[]): Promise<never> {
  await give(desk, cancelMutation, { edition: id });
  const who = joined.length === 0 ? "Nobody takes part" : `Only ${joined.join(" and ")} would take part`;
  throw new AlightError(
    "BAD_REQUEST",
    `${who}, and ${fewestParticipants} have to. Edition ${id} is called off again: it has cost nothing, and what is published stays. Another quarter can be counted, with --period.`,
  );
}

/** Given again under the same key while no answer comes: it is carried out once. */
async function give(desk: EditionDesk, query: string, variables: Record<string, unknown>): Promise<ToldEdition> {
  const given = { as: operatorAddress, query, variables: { ...variables, key: randomUUID() }, form: commandForm };
  const { data } = await untilAnswer("the centre takes the command", () => desk.ask(given));
  const { edition, problems } = data.done;
  if (edition && problems.length === 0) return edition;
  throw new AlightError("BAD_REQUEST", sentencesOf(problems));
}

function sentencesOf(problems: readonly ToldProblem[]): string {
  return problems.map(({ message }) => message).join("\n") || "The command was not carried out.";
}
