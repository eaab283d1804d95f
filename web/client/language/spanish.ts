import { appSpanish } from "../app/app.spanish.ts";
import { candidateSpanish } from "../candidate/candidate.spanish.ts";
import { caseFileSpanish } from "../case-file/case-file.spanish.ts";
import { conflictCheckSpanish } from "../conflict-check/conflict-check.spanish.ts";
import { contactSpanish } from "../contact/contact.spanish.ts";
import { demoSpanish } from "../demo/demo.spanish.ts";
import { editionSpanish } from "../edition/edition.spanish.ts";
import { formSpanish } from "../form/form.spanish.ts";
import { graphSpanish } from "../graph/graph.spanish.ts";
import { hotlineSpanish } from "../hotline/hotline.spanish.ts";
import { introductionSpanish } from "../introduction/introduction.spanish.ts";
import { needSpanish } from "../need/need.spanish.ts";
import { needCodesSpanish } from "../need/need-codes.spanish.ts";
import { needFormSpanish } from "../need-form/need-form.spanish.ts";
import { networkSpanish } from "../network/network.spanish.ts";
import { noteSpanish } from "../note/note.spanish.ts";
import { opportunitySpanish } from "../opportunity/opportunity.spanish.ts";
import { organizationSpanish } from "../organization/organization.spanish.ts";
import { pageSpanish } from "../page/page.spanish.ts";
import { permissionSpanish } from "../permission/permission.spanish.ts";
import { personKeySpanish } from "../person-key/person-key.spanish.ts";
import { reachabilitySpanish } from "../reachability/reachability.spanish.ts";
import { reportSpanish } from "../report/report.spanish.ts";
import { resourceSpanish } from "../resource/resource.spanish.ts";
import { responderSpanish } from "../responder/responder.spanish.ts";
import { sessionSpanish } from "../session/session.spanish.ts";
import { editionOverviewSpanish } from "../statistics/edition-overview.spanish.ts";
import { statisticsSpanish } from "../statistics/statistics.spanish.ts";
import { tableWordsSpanish } from "../statistics/table-words.spanish.ts";
import { updateSpanish } from "../update/update.spanish.ts";
import { handOverSpanish } from "../work/hand-over.spanish.ts";
import { workSpanish } from "../work/work.spanish.ts";
import type { Messages } from "./messages.ts";
import { spanishCodes } from "./spanish-codes.ts";

/** Spanish, gathered from the slices. */
export const spanish: Messages = {
  ...spanishCodes,
  ...appSpanish,
  ...caseFileSpanish,
  ...permissionSpanish,
  ...candidateSpanish,
  ...demoSpanish,
  ...formSpanish,
  ...graphSpanish,
  ...needSpanish,
  ...needCodesSpanish,
  ...organizationSpanish,
  ...conflictCheckSpanish,
  ...contactSpanish,
  ...introductionSpanish,
  ...noteSpanish,
  ...personKeySpanish,
  ...opportunitySpanish,
  ...reachabilitySpanish,
  ...responderSpanish,
  ...needFormSpanish,
  ...hotlineSpanish,
  ...networkSpanish,
  ...pageSpanish,
  ...resourceSpanish,
  ...sessionSpanish,
  ...updateSpanish,
  ...editionSpanish,
  ...reportSpanish,
  ...statisticsSpanish,
  ...editionOverviewSpanish,
  ...tableWordsSpanish,
  ...workSpanish,
  ...handOverSpanish,
};
