/** How somebody is told by e-mail that there is something for them. */
export const mailChoiceMeanings = {
  AT_ONCE: "By an e-mail each time, outside of quiet hours",
  DAILY: "By one e-mail a day, when work begins; emergencies at once",
  NEVER: "Not at all; what they leave unopened goes to their deputy and the coordinators",
} as const;
export type MailChoice = keyof typeof mailChoiceMeanings;
