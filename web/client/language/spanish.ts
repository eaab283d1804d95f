import { appSpanish } from "../app/app.spanish.ts";
import { demoSpanish } from "../demo/demo.spanish.ts";
import { formSpanish } from "../form/form.spanish.ts";
import { graphSpanish } from "../graph/graph.spanish.ts";
import { hotlineSpanish } from "../hotline/hotline.spanish.ts";
import { networkSpanish } from "../network/network.spanish.ts";
import { pageSpanish } from "../page/page.spanish.ts";
import { resourceSpanish } from "../resource/resource.spanish.ts";
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
  ...hotlineSpanish,
  ...networkSpanish,
  ...pageSpanish,
  ...resourceSpanish,
  ...sessionSpanish,
};
