import type { MessageId } from "./english.ts";

/** What a language has so far; what is missing is said in English. */
export type Messages = Readonly<Partial<Record<MessageId, string>>>;
