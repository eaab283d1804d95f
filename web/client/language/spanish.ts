import { appSpanish } from "../app/app.spanish.ts";
import { demoSpanish } from "../demo/demo.spanish.ts";
import { formSpanish } from "../form/form.spanish.ts";
import { graphSpanish } from "../graph/graph.spanish.ts";
import { opportunitySpanish } from "../opportunity/opportunity.spanish.ts";
import { reachabilitySpanish } from "../reachability/reachability.spanish.ts";
import { responderSpanish } from "../responder/responder.spanish.ts";
import { sessionSpanish } from "../session/session.spanish.ts";
import type { Messages } from "./messages.ts";
import { spanishCodes } from "./spanish-codes.ts";

/** Spanish, gathered from the slices. */
export const spanish: Messages = {
  ...spanishCodes,
  ...appSpanish,
  ...demoSpanish,
  ...formSpanish,
  ...graphSpanish,
  ...opportunitySpanish,
  ...reachabilitySpanish,
  ...responderSpanish,
  ...sessionSpanish,
};
