import { contactEnglish } from "../contact/contact.english.ts";
import { demoEnglish } from "../demo/demo.english.ts";
import { formEnglish } from "../form/form.english.ts";
import { hotlineEnglish } from "../hotline/hotline.english.ts";
import { introductionEnglish } from "../introduction/introduction.english.ts";
import { networkEnglish } from "../network/network.english.ts";
import { opportunityEnglish } from "../opportunity/opportunity.english.ts";
import { pageEnglish } from "../page/page.english.ts";
import { resourceEnglish } from "../resource/resource.english.ts";
import { updateEnglish } from "../update/update.english.ts";
import { englishCodes } from "./english-codes.ts";
import { entranceEnglish } from "./entrance-english.ts";

/** Every sentence of the client, gathered from its slices. Plain words, short, and how to go on; the survivor is *they*. */
export const english = {
  ...englishCodes,
  ...entranceEnglish,
  ...contactEnglish,
  ...demoEnglish,
  ...formEnglish,
  ...hotlineEnglish,
  ...introductionEnglish,
  ...opportunityEnglish,
  ...networkEnglish,
  ...pageEnglish,
  ...resourceEnglish,
  ...updateEnglish,
} as const;

export type MessageId = keyof typeof english;
