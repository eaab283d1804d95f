import { randomUUID } from "node:crypto";
import type { ExecutionResult } from "graphql";
import { z } from "zod";
import type { Actor } from "../context.ts";
import type { PartnerDesk } from "../partner.fixture.ts";

/** Three legal issues in two countries, with dates to come. */
export const allAtOnce = {
  urgency: "SOON",
  languages: ["es", "ro"],
  issues: [
    { issue: "family-divorce", jurisdiction: "RO", help: "REPRESENTATION", due: { on: "2027-01-20", kind: "HEARING" } },
    { issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" },
    { issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" },
  ],
  preferences: { traits: ["WOMAN"], freeOnly: true },
  exploitation: ["ForcedLabour", "SexualExploitation"],
};

const needFields = `id reference status urgency exploitation postedAt closedAt leavesAt byHand
  unfinished { isUrgencySaid issues { id issue { code } jurisdiction { code } help due { on kind } } }
  issues { id issue { code } jurisdiction { code } help due { on kind } status outcome }
  languages { tag } audience { everyone only { id } except { id } } preferences { traits freeOnly inPerson }
  postedBy { name } heldBy { id }`;

const payload = z.object({
  need: z
    .object({
      id: z.string(),
      reference: z.string(),
      status: z.string(),
      issues: z.array(z.looseObject({ id: z.string(), status: z.string(), issue: z.object({ code: z.string() }) })),
      languages: z.array(z.object({ tag: z.string() })),
    })
    .loose()
    .nullable(),
  problems: z.array(z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) })),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) })),
});
export type AnsweredNeed = z.output<typeof payload>;

const shape = `{ need { ${needFields} } problems { code message path } warnings { code message path } }`;

export const needCommands = {
  postNeed: `mutation ($organization: ID!, $input: PostNeedInput!, $key: ID!) {
    answer: postNeed(organization: $organization, input: $input, idempotencyKey: $key) ${shape} }`,
  reviseNeed: `mutation ($need: ID!, $input: ReviseNeedInput!, $key: ID!) {
    answer: reviseNeed(need: $need, input: $input, idempotencyKey: $key) ${shape} }`,
  draftNeed: `mutation ($organization: ID!, $input: DraftNeedInput!, $key: ID!) {
    answer: draftNeed(organization: $organization, input: $input, idempotencyKey: $key) ${shape} }`,
  reviseDraft: `mutation ($need: ID!, $input: DraftNeedInput!, $key: ID!) {
    answer: reviseDraft(need: $need, input: $input, idempotencyKey: $key) ${shape} }`,
  openNeed: `mutation ($need: ID!, $wait: Int, $byHand: Boolean, $key: ID!) {
    answer: openNeed(need: $need, leavesAfterSeconds: $wait, byHand: $byHand, idempotencyKey: $key) ${shape} }`,
  sendNeedNow: `mutation ($need: ID!, $key: ID!) {
    answer: sendNeedNow(need: $need, idempotencyKey: $key) ${shape} }`,
  withdrawNeed: `mutation ($need: ID!, $key: ID!) {
    answer: withdrawNeed(need: $need, idempotencyKey: $key) ${shape} }`,
  closeNeed: `mutation ($need: ID!, $input: CloseNeedInput!, $key: ID!) {
    answer: closeNeed(need: $need, input: $input, idempotencyKey: $key) ${shape} }`,
} as const;

export const readNeedQuery = `query ($id: ID!) { need(id: $id) { ${needFields} } }`;

/** Runs a command on needs and reads its payload; without `key` as a new command. */
export async function command(
  { desk, as }: { desk: PartnerDesk; as: Actor },
  name: keyof typeof needCommands,
  variables: Record<string, unknown>,
): Promise<AnsweredNeed> {
  const result = await desk.ask(as, needCommands[name], {
    organization: desk.organization,
    key: randomUUID(),
    ...variables,
  });
  return readAnswer(result);
}

export function readAnswer(result: ExecutionResult): AnsweredNeed {
  return z.object({ data: z.object({ answer: payload }) }).parse(result).data.answer;
}

/** Posts the need of this fixture and gives its id. */
export async function postAllAtOnce(desk: PartnerDesk, changes: Record<string, unknown> = {}): Promise<string> {
  const input = { ...allAtOnce, ...changes };
  const { need, problems } = await command({ desk, as: desk.advocate }, "postNeed", { input });
  if (!need) throw new Error(`not posted: ${JSON.stringify(problems)}`);
  return need.id;
}
