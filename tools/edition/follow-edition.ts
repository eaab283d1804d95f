import { AlightError } from "#shared/errors/alight-error.ts";
import { type EditionDesk, operatorAddress } from "./edition-desk.ts";
import { editionFields, editionForm, type ToldEdition, type ToldRound } from "./edition-forms.ts";
import { failureWords } from "./tell-failure.ts";
import { untilAnswer } from "./until-answer.ts";

const editionQuery = `query ($edition: ID!) { statistics { edition(id: $edition) { ${editionFields} } } }`;

/** Two rounds of five minutes each, and a moment. */
const longestMs = 660_000;

/** @throws AlightError NOT_FOUND */
export async function readEdition(desk: EditionDesk, edition: string): Promise<ToldEdition> {
  const question = { as: operatorAddress, query: editionQuery, variables: { edition }, form: editionForm };
  const found = (await desk.ask(question)).data.statistics.edition;
  if (found) return found;
  throw new AlightError("NOT_FOUND", `There is no edition ${edition}.`);
}

/** Tells each step of an edition once, until it is over. */
export function followEdition(desk: EditionDesk, id: string): Promise<ToldEdition> {
  const told = new Set<string>();
  const waiting = async () => {
    const edition = await readEdition(desk, id);
    for (const sentence of sentencesOf(edition)) {
      if (!told.has(sentence)) desk.tell(sentence);
      told.add(sentence);
    }
    return edition.state === "CALLED" || edition.state === "COUNTING" ? undefined : edition;
  };
  return untilAnswer(`edition ${id} is over`, waiting, longestMs);
}

/** What there is to say of an edition that is under way or over. */
export function sentencesOf(edition: ToldEdition): string[] {
  return [...edition.rounds.flatMap((round, at) => sentencesOfRound(round, at + 1)), ...endOf(edition)];
}

function sentencesOfRound({ received, expected, refused, declined, missing, state }: ToldRound, number: number) {
  const name = `round ${number}`;
  return [
    `${name}: ${received} of ${expected} shares have come`,
    ...refused.map(({ organizationId, code }) => `${name}: a share of ${organizationId} was refused (${code})`),
    ...declined.map(({ organizationId, code }) => `${name}: ${organizationId} does not answer it (${code})`),
    ...(state === "ABANDONED" ? [`${name}: given up, without ${missing.join(", ") || "anybody missing"}`] : []),
    ...(state === "COMPLETE" ? [`${name}: all are in, and only their sum can be read`] : []),
  ];
}

function endOf({ id, state, failure, tables }: ToldEdition): string[] {
  if (state === "FAILED") return [`edition ${id} failed, nothing is published. ${failureWords(failure)}`];
  if (state === "CANCELLED") return [`edition ${id} was called off`];
  if (state !== "PUBLISHED") return [];
  const add = (chosen: ToldEdition["tables"], key: "cellCount" | "publishedCount") =>
    chosen.reduce((sum, table) => sum + table[key], 0);
  const group = tables.filter(({ level }) => level === "GROUP");
  const shown = `${add(group, "publishedCount")} of ${add(group, "cellCount")} cells by group`;
  const all = `${add(tables, "publishedCount")} of ${add(tables, "cellCount")} in all`;
  return [`edition ${id} is published: ${tables.length} tables, ${shown} shown, ${all}`];
}
