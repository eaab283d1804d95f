import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { problem } from "#shared/errors/problem.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import type { ExportForm } from "./export-form.ts";
import type { NeedDocument } from "./need-document.ts";
import { readDocuments } from "./read-documents.ts";
import { writeHtcds } from "./write-htcds.ts";
import { writeNeedsJson } from "./write-needs-json.ts";

export type ExportNeed = { need: string; form: ExportForm; idempotencyKey: string };

/** What was handed out is not kept. */
const nothing = z.object({});

/** Hands a need with its introductions out as a file, and records that it was. @returns its text */
export async function exportNeed(
  context: PartnerContext,
  { need: id, form, idempotencyKey }: ExportNeed,
): Promise<Worked<string>> {
  const command = { name: "exportNeed", idempotencyKey, input: { need: id, form }, resultForm: nothing };
  const worked = await runCommand<z.output<typeof nothing>>(context, {
    ...command,
    work: async (scope) => {
      const document = await readDocument(scope.sql, id);
      if (!document) return refused(notFound);
      if (document.issues.length === 0 || document.languages.length === 0) return refused(unfinished);
      const details = { form, introductions: document.introductions?.length ?? 0 };
      scope.record({ action: "need.export", subject: id, details });
      return { ok: true, result: {} };
    },
  });
  if (!worked.ok) return worked;
  const document = await readDocument(sqlOf(context.em), id);
  return document ? { ok: true, result: textOf(context, form, document) } : refused(notFound);
}

async function readDocument(sql: Sql, id: string): Promise<NeedDocument | undefined> {
  const [document] = await readDocuments(sql, [id]);
  return document;
}

function textOf({ organization, now }: PartnerContext, form: ExportForm, need: NeedDocument): string {
  switch (form) {
    case "JSON":
      return writeNeedsJson(organization, [need], now);
    case "HTCDS_CSV":
      return writeHtcds(organization, [need]);
    default:
      return form satisfies never;
  }
}

const unfinished = problem(
  "WRONG_STATE",
  ["need"],
  "This draft has no legal issue or no language yet. Go on with it first; then it can be saved as a file.",
);

const notFound = problem("NOT_FOUND", ["need"], "Your organization has no need of this id. Check the id.");
