import { z } from "zod";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { audienceDefault } from "../audience-default/audience-default.store.ts";
import { changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { isReference } from "../need/make-reference.ts";
import { freeReference, insertNeeds, isReferenceTaken } from "../need/need.store.ts";
import { type Checking, checkImported, type ImportedNeed } from "./check-imported.ts";
import { draftOfImport } from "./draft-of-import.ts";
import type { ExportForm } from "./export-form.ts";
import { idsErased, idsInUse } from "./import.store.ts";
import { maxTextLength, type NeedDocument } from "./need-document.ts";
import { placed, type ReadFile } from "./read-file.ts";
import { readHtcds } from "./read-htcds.ts";
import { readNeedsJson } from "./read-needs-json.ts";

export type ImportNeeds = { organization: string; form: ExportForm; text: string; idempotencyKey: string };

const imported = z.object({ ids: z.array(z.string()), warnings: changedRow.shape.warnings });
export type Imported = { ids: string[]; warnings: Problem[] };
/** Told at once. */
const mostProblems = 200;

/**
 * Brings needs in from a file, all of them or none. Whatever had not ended is a draft: it is shown to nobody outside
 * before somebody has looked at it and opened it. Introductions are left out: half of each is another organization's word.
 */
export async function importNeeds(
  context: PartnerContext,
  { organization, form, text, idempotencyKey }: ImportNeeds,
): Promise<Worked<Imported>> {
  const command = { name: "importNeeds", idempotencyKey, input: { organization, form, text }, resultForm: imported };
  return runCommand<Imported>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      if (text.length > maxTextLength) return refused(tooLong);
      const file = form === "JSON" ? readNeedsJson(text) : await readHtcds(text);
      const { needs, problems, warnings } = await checkFile(context, scope, file);
      if (problems.length > 0) return refused(...problems.slice(0, mostProblems));
      const ids: string[] = [];
      for (const need of needs) ids.push(await writeNeed(context, scope, { need, form }));
      return { ok: true, result: { ids, warnings: [...warnings, ...leftOut(needs)] } };
    },
  });
}

type CheckedFile = { needs: ImportedNeed[]; problems: Problem[]; warnings: Problem[] };

async function checkFile(context: PartnerContext, { sql, now }: CommandScope, file: ReadFile): Promise<CheckedFile> {
  const ids = file.needs.flatMap(({ id, issues }) => [id ?? [], issues.flatMap((one) => one.id ?? [])].flat());
  const checking: Checking = {
    ...{ now, organization: context.organization, organizations: context.knownOrganizations() },
    inUse: await idsInUse(sql, ids),
    erased: await idsErased(sql, ids),
  };
  const checked = file.needs.map((need, index) => checkImported(need, index, checking));
  const found = [...checked.flatMap(({ problems }) => problems), ...repeated(file.needs)];
  return {
    needs: checked.map((one) => one.imported),
    problems: [...file.problems, ...found.map((one) => placed(one, file.placeOf))],
    warnings: checked.flatMap(({ warnings }) => warnings).map((one) => placed(one, file.placeOf)),
  };
}

function repeated(needs: readonly NeedDocument[]): Problem[] {
  const ids = needs.map(({ id }) => id);
  return [...ids.entries()]
    .filter(([index, id]) => id != null && ids.indexOf(id) < index)
    .map(([index]) => problem("DUPLICATE", ["needs", String(index), "id"], "This need stands in the file twice"));
}

async function writeNeed(
  { chooseIndex }: PartnerContext,
  scope: CommandScope,
  { need, form }: { need: ImportedNeed; form: ExportForm },
): Promise<string> {
  const { em, sql, actor, now, newId } = scope;
  const said = need.document.reference;
  const isFree = said != null && isReference(said) && !(await isReferenceTaken(em, said));
  const reference = isFree ? said : await freeReference(em, chooseIndex);
  const content = { ...(await audienceDefault(sql)), ...need.content };
  const draft = draftOfImport({ ...need, content }, { now, person: actor.id, reference, newId });
  await insertNeeds(em, [draft]);
  const details = { form, status: draft.status, issues: draft.issues.length, isIdKept: draft.id === need.document.id };
  scope.record({ action: "need.import", subject: draft.id, details });
  return draft.id;
}

function leftOut(needs: readonly ImportedNeed[]): Problem[] {
  if (!needs.some(({ document }) => (document.introductions ?? []).length > 0)) return [];
  const sentence =
    "The introductions in the file were left out: half of each is another organization's word. Keep the file if you need them.";
  return [problem("NOT_ALLOWED", ["text"], sentence)];
}

const tooLong = problem(
  "TOO_LONG",
  ["text"],
  `Give at most ${maxTextLength.toLocaleString("en")} characters at once: bring the needs in in several files.`,
);
