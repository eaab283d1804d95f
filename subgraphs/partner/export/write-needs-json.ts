import { type NeedDocument, type NeedsFile, needsFormat } from "./need-document.ts";

/** Needs as JSON, as `importNeeds` takes them. */
export function writeNeedsJson(organization: string, needs: readonly NeedDocument[], now: Date): string {
  const file: NeedsFile = { format: needsFormat, organization, exportedAt: now.toISOString(), needs: [...needs] };
  return `${JSON.stringify(file, null, 2)}\n`;
}
