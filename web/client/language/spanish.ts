import { appSpanish } from "../app/app.spanish.ts";
import { caseFileSpanish } from "../case-file/case-file.spanish.ts";
import { conflictCheckSpanish } from "../conflict-check/conflict-check.spanish.ts";
import { contactSpanish } from "../contact/contact.spanish.ts";
import { demoSpanish } from "../demo/demo.spanish.ts";
import { formSpanish } from "../form/form.spanish.ts";
import { graphSpanish } from "../graph/graph.spanish.ts";
import { introductionSpanish } from "../introduction/introduction.spanish.ts";
import { noteSpanish } from "../note/note.spanish.ts";
import { permissionSpanish } from "../permission/permission.spanish.ts";
import { personKeySpanish } from "../person-key/person-key.spanish.ts";
import { sessionSpanish } from "../session/session.spanish.ts";
import type { Messages } from "./messages.ts";
import { spanishCodes } from "./spanish-codes.ts";

/** Spanish, gathered from the slices. */
export const spanish: Messages = {
  ...spanishCodes,
  ...appSpanish,
  ...conflictCheckSpanish,
  ...contactSpanish,
  ...demoSpanish,
  ...formSpanish,
  ...graphSpanish,
  ...introductionSpanish,
  ...noteSpanish,
  ...caseFileSpanish,
  ...permissionSpanish,
  ...personKeySpanish,
  ...sessionSpanish,
};
