import type { Sql } from "#shared/database/sql.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { unendedOf } from "../permission/permission.store.ts";
import { acceptedResponders, type CasePart, caseFilesOf, casePartsOf, type PaperKept } from "./case-file.store.ts";
import { openParts } from "./open-parts.ts";

/** A need's case file as one asker sees it; `id` is the need's. */
export type CaseFileRow = { id: string; parts: CasePart[] } & PaperKept;

/** To nobody elsewhere it is told whether there is a key on paper. */
export const noPaper: PaperKept = { recoveryKey: null, keptBy: null, keptAt: null };

/** Of each of these needs, all there is: for people of the home. */
export async function wholeCaseFiles(sql: Sql, needs: readonly string[]): Promise<CaseFileRow[]> {
  const [files, parts] = [await caseFilesOf(sql, needs), await casePartsOf(sql, needs)];
  return files.map(({ need: id, recoveryKey, keptBy, keptAt }) => {
    return { id, recoveryKey, keptBy, keptAt, parts: partsOf(parts, id) };
  });
}

/** Of these needs, those of which somebody elsewhere may open something now, with just that. */
export async function openCaseFiles(
  sql: Sql,
  needs: readonly string[],
  { person, now }: { person: string; now: Date },
): Promise<CaseFileRow[]> {
  const sealed = await casePartsOf(sql, needs, person);
  if (sealed.length === 0) return [];
  const permissions = await unendedOf(sql, needs, "CASE_FILE");
  const accepted = await acceptedResponders(sql, person, needs);
  const organization = partitionOf(person) ?? "";
  return needs.flatMap((id) => {
    const responders = accepted.get(id) ?? new Set();
    const reader = { side: "OTHER", person, organization, responders, permissions } as const;
    const parts = openParts(partsOf(sealed, id), reader, now);
    return parts.length === 0 ? [] : [{ id, ...noPaper, parts }];
  });
}

function partsOf(parts: readonly CasePart[], id: string): CasePart[] {
  return parts.filter(({ need }) => need === id);
}
