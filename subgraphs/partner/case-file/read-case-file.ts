import type { PartnerContext } from "../context.ts";
import { type CaseFileView, viewCaseFile } from "./case-file.view.ts";
import { noPaper } from "./case-file-row.ts";

/**
 * The case file of a need: all of it for its own people, an empty one when nothing is kept yet; for somebody elsewhere
 * what they may open now, and nothing when that is nothing.
 */
export async function readCaseFile(context: PartnerContext, need: string): Promise<CaseFileView | null> {
  const { standing, person } = context.asker;
  const row = await context.loaders.caseFile.load(need);
  if (standing === "home") return viewCaseFile(row ?? { id: need, ...noPaper, parts: [] }, undefined);
  return row && person !== undefined ? viewCaseFile(row, person) : null;
}
