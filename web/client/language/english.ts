import { candidateEnglish } from "../candidate/candidate.english.ts";
import { caseFileEnglish } from "../case-file/case-file.english.ts";
import { conflictCheckEnglish } from "../conflict-check/conflict-check.english.ts";
import { contactEnglish } from "../contact/contact.english.ts";
import { demoEnglish } from "../demo/demo.english.ts";
import { editionEnglish } from "../edition/edition.english.ts";
import { formEnglish } from "../form/form.english.ts";
import { hotlineEnglish } from "../hotline/hotline.english.ts";
import { introductionEnglish } from "../introduction/introduction.english.ts";
import { needEnglish } from "../need/need.english.ts";
import { needCodesEnglish } from "../need/need-codes.english.ts";
import { needFormEnglish } from "../need-form/need-form.english.ts";
import { networkEnglish } from "../network/network.english.ts";
import { noteEnglish } from "../note/note.english.ts";
import { opportunityEnglish } from "../opportunity/opportunity.english.ts";
import { organizationEnglish } from "../organization/organization.english.ts";
import { pageEnglish } from "../page/page.english.ts";
import { permissionEnglish } from "../permission/permission.english.ts";
import { personKeyEnglish } from "../person-key/person-key.english.ts";
import { reachabilityEnglish } from "../reachability/reachability.english.ts";
import { reportEnglish } from "../report/report.english.ts";
import { resourceEnglish } from "../resource/resource.english.ts";
import { responderEnglish } from "../responder/responder.english.ts";
import { editionOverviewEnglish } from "../statistics/edition-overview.english.ts";
import { statisticsEnglish } from "../statistics/statistics.english.ts";
import { tableWordsEnglish } from "../statistics/table-words.english.ts";
import { updateEnglish } from "../update/update.english.ts";
import { handOverEnglish } from "../work/hand-over.english.ts";
import { workEnglish } from "../work/work.english.ts";
import { englishCodes } from "./english-codes.ts";
import { entranceEnglish } from "./entrance-english.ts";

/** Every sentence of the client, gathered from its slices. Plain words, short, and how to go on; the survivor is *they*. */
export const english = {
  ...englishCodes,
  ...entranceEnglish,
  ...caseFileEnglish,
  ...candidateEnglish,
  ...conflictCheckEnglish,
  ...contactEnglish,
  ...demoEnglish,
  ...formEnglish,
  ...hotlineEnglish,
  ...introductionEnglish,
  ...needEnglish,
  ...needCodesEnglish,
  ...needFormEnglish,
  ...opportunityEnglish,
  ...permissionEnglish,
  ...organizationEnglish,
  ...noteEnglish,
  ...personKeyEnglish,
  ...reachabilityEnglish,
  ...responderEnglish,
  ...networkEnglish,
  ...pageEnglish,
  ...resourceEnglish,
  ...updateEnglish,
  ...editionEnglish,
  ...reportEnglish,
  ...statisticsEnglish,
  ...editionOverviewEnglish,
  ...tableWordsEnglish,
  ...workEnglish,
  ...handOverEnglish,
} as const;

export type MessageId = keyof typeof english;
