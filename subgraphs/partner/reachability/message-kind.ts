import type { MailChoice } from "./mail-choice.ts";

/** Besides e-mail: what may tell somebody that there is something for them. Each says the same, which is nothing else. */
export const otherMessageMeanings = {
  SMS: "A text message to their work phone",
  PUSH: "A push message to the devices on which they have allowed it",
} as const;
export type OtherMessage = keyof typeof otherMessageMeanings;
export const otherMessages = ["SMS", "PUSH"] as const satisfies readonly OtherMessage[];

export const messageKinds = ["MAIL", "SMS", "PUSH"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** By which messages somebody wants to be told. */
export function messagesWanted({ mail, alsoBy }: { mail: MailChoice; alsoBy: readonly OtherMessage[] }): MessageKind[] {
  return [...(mail === "NEVER" ? [] : ["MAIL" as const]), ...alsoBy];
}
