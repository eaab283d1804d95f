import { caseFileEnglish } from "../case-file/case-file.english.ts";
import { conflictCheckEnglish } from "../conflict-check/conflict-check.english.ts";
import { contactEnglish } from "../contact/contact.english.ts";
import { demoEnglish } from "../demo/demo.english.ts";
import { formEnglish } from "../form/form.english.ts";
import { introductionEnglish } from "../introduction/introduction.english.ts";
import { noteEnglish } from "../note/note.english.ts";
import { opportunityEnglish } from "../opportunity/opportunity.english.ts";
import { permissionEnglish } from "../permission/permission.english.ts";
import { personKeyEnglish } from "../person-key/person-key.english.ts";
import { updateEnglish } from "../update/update.english.ts";
import { englishCodes } from "./english-codes.ts";
import { entranceEnglish } from "./entrance-english.ts";

/** Every sentence of the client, gathered from its slices. Plain words, short, and how to go on; the survivor is *they*. */
export const english = {
  ...englishCodes,
  ...entranceEnglish,
  ...conflictCheckEnglish,
  ...caseFileEnglish,
  ...contactEnglish,
  ...demoEnglish,
  ...formEnglish,
  ...introductionEnglish,
  ...noteEnglish,
  ...opportunityEnglish,
  ...permissionEnglish,
  ...personKeyEnglish,
  ...updateEnglish,
} as const;

export type MessageId = keyof typeof english;
