import { appSpanish } from "../app/app.spanish.ts";
import { candidateSpanish } from "../candidate/candidate.spanish.ts";
import { demoSpanish } from "../demo/demo.spanish.ts";
import { formSpanish } from "../form/form.spanish.ts";
import { graphSpanish } from "../graph/graph.spanish.ts";
import { needSpanish } from "../need/need.spanish.ts";
import { needCodesSpanish } from "../need/need-codes.spanish.ts";
import { needFormSpanish } from "../need-form/need-form.spanish.ts";
import { sessionSpanish } from "../session/session.spanish.ts";
import type { Messages } from "./messages.ts";
import { spanishCodes } from "./spanish-codes.ts";

/** Spanish, gathered from the slices. */
export const spanish: Messages = {
  ...spanishCodes,
  ...appSpanish,
  ...candidateSpanish,
  ...demoSpanish,
  ...formSpanish,
  ...graphSpanish,
  ...needSpanish,
  ...needCodesSpanish,
  ...needFormSpanish,
  ...sessionSpanish,
};
