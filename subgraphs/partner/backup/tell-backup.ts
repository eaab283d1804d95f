import type { CaseKeysTold } from "./case-keys-file.ts";
import type { RestoreTold } from "./restore-backup.ts";
import type { BackupTold } from "./write-backup.ts";

const megabyte = 1_000_000;

/** What took something from somebody: undone, they have it back. */
const barring: ReadonlySet<string> = new Set([
  "person.deactivate",
  "person.change-roles",
  "person.replace-sign-in",
  "person.remove-passkey",
  "person.withdraw-invitation",
  "tool.withdraw",
  "concern.report",
  "responder.retire",
]);

/** What erased something for good: undone, it is there again. */
const erasing: ReadonlySet<string> = new Set(["need.erase"]);

/** What a backup came to, in sentences. */
export function sentencesOfBackup(told: BackupTold): string[] {
  const { organization, path, madeAt, tables, rows, bytes, sha256 } = told;
  return [
    `${organization}: ${rows} rows of ${tables} tables as of ${madeAt} are sealed in ${path} (${(bytes / megabyte).toFixed(1)} MB).`,
    `Its SHA-256, to note elsewhere: ${sha256}`,
    ...sentencesOfKeys(told),
  ];
}

/** Without their keys nobody opens case files again: it is said every time. */
function sentencesOfKeys({ caseFiles, caseKeysPath, caseKeysMissing }: CaseKeysTold): string[] {
  if (caseFiles === 0 && caseKeysPath === null) return [];
  const kept =
    caseKeysPath === null
      ? `Left out on purpose: the keys of ${caseFiles} case files, without which nobody opens them. Keep them apart, in one file that is replaced each time: --case-keys-to <file>.`
      : `The keys of ${caseFiles - caseKeysMissing} case files are sealed in ${caseKeysPath}, in the place of those before. Keep this one file and no older one: what was erased would come back.`;
  return [
    kept,
    ...(caseKeysMissing > 0 ? [`${caseKeysMissing} case files have no key here: nobody can open them.`] : []),
  ];
}

/** What a restore or a drill came to, in sentences. */
export function sentencesOfRestore(told: RestoreTold): string[] {
  const { organization, isDrill, madeAt, tables, rows, position, isBeforeKept, files, undone } = told;
  const what = `${rows} rows of ${tables} tables as of ${madeAt}`;
  const sentences = [
    isDrill
      ? `${organization}: the backup is whole, and would be restored: ${what}. Nothing was changed.`
      : `${organization}: ${what} are restored.`,
    `${isDrill ? "Would be undone" : "Undone"}: ${undoneSentence(undone)}`,
  ];
  const lifted = undone.filter(({ action }) => barring.has(action));
  if (lifted.length > 0) {
    const kinds = lifted.map(({ action }) => action).join(", ");
    sentences.push(`Look at these first, and do them again: who was barred since has access again (${kinds}).`);
  }
  if (told.caseKeysMissing > 0) {
    sentences.push(
      `Of ${told.caseFiles} case files ${told.caseKeysMissing} ${isDrill ? "would have" : "have"} no key here and open for nobody: they were erased since, or their keys are yet to be put back (--case-keys-from <file>).`,
    );
  }
  if (undone.some(({ action }) => erasing.has(action))) {
    sentences.push(
      "Needs that were erased since are there again: erase them once more (their ids are in the records).",
    );
  }
  if (isDrill) return sentences;
  sentences.push(
    `Its records go on from entry ${position} in a new epoch, announced to its peers. Everybody has to sign in again.`,
    "Statistics: it answers no more rounds of quarters that could be counted by now, for what it answered since the backup is not known any more.",
  );
  if (isBeforeKept) {
    sentences.push(
      "The state of before is kept in the database's schema alight_before_restore until the next restore.",
    );
  }
  if (files.includes("keys"))
    sentences.push("Its key file was not there and came back: if keys were replaced since, replace them again.");
  return sentences;
}

/** What moving in came to, in sentences. */
export function sentencesOfMove({ organization, rows, tables, madeAt, position }: RestoreTold): string[] {
  return [
    `${organization}: ${rows} rows of ${tables} tables as of ${madeAt} are here, and its records go on after entry ${position}.`,
    "Everybody has to sign in again. Publish the record with the new address, then start the partner.",
  ];
}

function undoneSentence(undone: RestoreTold["undone"]): string {
  if (undone.length === 0) return "nothing that the present database has a record of.";
  return `${undone.map(({ action, count }) => `${count} × ${action}`).join(", ")}.`;
}
