import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "../context.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import type { ExportForm } from "./export-form.ts";
import { needsFormat } from "./need-document.ts";

/** The least that a file of needs may hold. */
export const fileOfNeeds = JSON.stringify({
  format: needsFormat,
  needs: [
    {
      urgency: "SOON",
      languages: ["es"],
      issues: [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" }],
    },
  ],
});

const problem = z.object({ code: z.string(), path: z.array(z.string()), message: z.string() });
const imported = z.object({
  needs: z.array(z.object({ id: z.string(), status: z.string(), reference: z.string() })).nullable(),
  problems: z.array(problem),
  warnings: z.array(problem),
});
const exported = z.object({ text: z.string().nullable(), problems: z.array(problem) });

type By = { desk: PartnerDesk; as: Actor; key?: string };

export async function bringIn({ desk, as, key = randomUUID() }: By, text: string, form: ExportForm = "JSON") {
  const query = `mutation ($organization: ID!, $form: ExportForm!, $text: String!, $key: ID!) {
    done: importNeeds(organization: $organization, form: $form, text: $text, idempotencyKey: $key) {
      needs { id status reference } problems { code path message } warnings { code path message } } }`;
  const result = await desk.ask(as, query, { organization: desk.organization, form, text, key });
  return z.object({ data: z.object({ done: imported }) }).parse(result).data.done;
}

export async function handOut({ desk, as, key = randomUUID() }: By, need: string, form: ExportForm = "JSON") {
  const query = `mutation ($need: ID!, $form: ExportForm!, $key: ID!) {
    done: exportNeed(need: $need, form: $form, idempotencyKey: $key) { text problems { code path message } } }`;
  const result = await desk.ask(as, query, { need, form, key });
  return z.object({ data: z.object({ done: exported }) }).parse(result).data.done;
}

export async function open({ desk, as, key = randomUUID() }: By, need: string) {
  const query = `mutation ($need: ID!, $key: ID!) {
    done: openNeed(need: $need, idempotencyKey: $key) { need { status } problems { code path } } }`;
  const result = await desk.ask(as, query, { need, key });
  const need_ = z.object({ status: z.string() }).nullable();
  const problems = z.array(z.object({ code: z.string(), path: z.array(z.string()) }));
  return z.object({ data: z.object({ done: z.object({ need: need_, problems }) }) }).parse(result).data.done;
}
