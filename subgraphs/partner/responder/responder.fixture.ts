import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "../context.ts";
import type { PartnerDesk } from "../partner.fixture.ts";

export const lawyer = {
  name: "Ines Duarte",
  profession: "LAWYER",
  issues: ["status-t-visa", "record-clear"],
  help: ["REPRESENTATION", "BRIEF_SERVICE"],
  languages: [
    { language: "ES", skill: "SPOKEN" },
    { language: "ro", skill: "INTERPRETER" },
  ],
  admissions: [{ jurisdiction: "US-CO", regulator: "Colorado Supreme Court" }],
  remote: true,
  cost: ["FREE"],
  freePlaces: 3,
  traits: ["WOMAN"],
  trained: true,
};

const responder = z.looseObject({ id: z.string(), state: z.string().nullable(), availability: z.string() });
const payload = z.object({
  responder: responder.nullable(),
  problems: z.array(z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) })),
});
export type AnsweredResponder = z.output<typeof payload>;

export const responderFields = `id name profession issues { code } help languages { language { tag } skill }
  admissions { jurisdiction { code } regulator checkedOn } remote cost availability confirmedOn traits trained mentors
  freePlaces state isPaused isSponsored supervisor { id } heldBy { id } approvedBy { id }
  admissionChecks { jurisdiction { code } checkedOn checkedBy { id } }`;

const shape = `{ responder { ${responderFields} } problems { code message path } }`;

const steps = ["approveResponder", "pauseResponder", "resumeResponder", "confirmResponder", "retireResponder"] as const;
type Step = (typeof steps)[number];

function stepCommand(name: Step): string {
  return `mutation ($responder: ID!, $key: ID!) {
    answer: ${name}(responder: $responder, idempotencyKey: $key) ${shape} }`;
}

const commands = {
  addResponder: `mutation ($organization: ID!, $input: AddResponderInput!, $key: ID!) {
    answer: addResponder(organization: $organization, input: $input, idempotencyKey: $key) ${shape} }`,
  reviseResponder: `mutation ($responder: ID!, $input: ReviseResponderInput!, $key: ID!) {
    answer: reviseResponder(responder: $responder, input: $input, idempotencyKey: $key) ${shape} }`,
  checkAdmission: `mutation ($responder: ID!, $jurisdiction: ID!, $key: ID!) {
    answer: checkAdmission(responder: $responder, jurisdiction: $jurisdiction, idempotencyKey: $key) ${shape} }`,
  approveResponder: stepCommand("approveResponder"),
  pauseResponder: stepCommand("pauseResponder"),
  resumeResponder: stepCommand("resumeResponder"),
  confirmResponder: stepCommand("confirmResponder"),
  retireResponder: stepCommand("retireResponder"),
} as const;

/** Runs a command on responders and reads its payload; without `key` as a new command. */
export async function manage(
  { desk, as }: { desk: PartnerDesk; as: Actor },
  name: keyof typeof commands,
  variables: Record<string, unknown>,
): Promise<AnsweredResponder> {
  const result = await desk.ask(as, commands[name], {
    organization: desk.organization,
    key: randomUUID(),
    ...variables,
  });
  return z.object({ data: z.object({ answer: payload }) }).parse(result).data.answer;
}

/** Adds a responder, checks its first admission and approves it; gives the id. */
export async function addApproved(desk: PartnerDesk, changes: Record<string, unknown> = {}): Promise<string> {
  const as = desk.coordinator;
  const added = await manage({ desk, as }, "addResponder", { input: { ...lawyer, ...changes } });
  const id = added.responder?.id;
  await manage({ desk, as }, "checkAdmission", { responder: id, jurisdiction: "US-CO" });
  const { responder: approved, problems } = await manage({ desk, as }, "approveResponder", { responder: id });
  if (!approved) throw new Error(`not approved: ${JSON.stringify([...added.problems, ...problems])}`);
  return approved.id;
}

/** What waits in the outbox for a responder, oldest first. */
export async function cardsOf(desk: PartnerDesk, id: string): Promise<unknown[]> {
  const rows = await desk.database.pool.query<{ data: unknown }>(
    "select data from outbox where subject = $1 and type = 'org.alight.card.changed.v1' order by id",
    [id],
  );
  return rows.map((row) => row.data);
}
