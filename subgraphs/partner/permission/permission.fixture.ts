import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "../context.ts";
import type { PartnerDesk } from "../partner.fixture.ts";

export const lawyer = "bucharest~11111111-1111-4111-8111-111111111111";

const explained = { givenBy: "SURVIVOR", language: "es", hasInterpreter: true, isTranslationReviewed: false };

export const allowNetwork = { purpose: "ASK_NETWORK", ...explained, agreed: true };

export const allowFile = {
  ...allowNetwork,
  purpose: "CASE_FILE",
  organization: "bucharest",
  people: [lawyer],
  sections: ["SAFE_CONTACT", "IMMIGRATION"],
};

const problems = z.array(z.object({ code: z.string(), path: z.array(z.string()) }));
const permission = z.object({ id: z.string(), state: z.string(), expiresAt: z.string() }).nullable();
const permissionPayload = z.object({ permission, cannotUndo: z.array(z.string()), problems });
const stopPayload = z.object({
  need: z.object({ status: z.string() }).nullable(),
  cannotUndo: z.array(z.string()),
  problems,
});

const shape = "{ permission { id state expiresAt } cannotUndo problems { code path } }";
const texts = {
  recordPermission: `mutation ($need: ID!, $input: RecordPermissionInput!, $key: ID!) {
    answer: recordPermission(need: $need, input: $input, idempotencyKey: $key) ${shape} }`,
  withdrawPermission: `mutation ($permission: ID!, $key: ID!) {
    answer: withdrawPermission(permission: $permission, idempotencyKey: $key) ${shape} }`,
  stopEverything: `mutation ($need: ID!, $key: ID!) {
    answer: stopEverything(need: $need, idempotencyKey: $key) { need { status } cannotUndo problems { code path } } }`,
} as const;

type By = { desk: PartnerDesk; as: Actor };

export async function command(
  { desk, as }: By,
  name: "recordPermission" | "withdrawPermission",
  variables: Record<string, unknown>,
) {
  const answered = await desk.ask(as, texts[name], { key: randomUUID(), ...variables });
  return z.object({ data: z.object({ answer: permissionPayload }) }).parse(answered).data.answer;
}

export async function stop({ desk, as }: By, need: string) {
  const answered = await desk.ask(as, texts.stopEverything, { key: randomUUID(), need });
  return z.object({ data: z.object({ answer: stopPayload }) }).parse(answered).data.answer;
}

/** Records a permission for the case file, or another, and gives its id. */
export async function recordAllowed(desk: PartnerDesk, need: string, input: object = allowFile): Promise<string> {
  const answered = await command({ desk, as: desk.advocate }, "recordPermission", { need, input });
  if (!answered.permission) throw new Error(`not recorded: ${JSON.stringify(answered.problems)}`);
  return answered.permission.id;
}
