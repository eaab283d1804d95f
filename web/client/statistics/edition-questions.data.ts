import type { MessageId } from "../language/english.ts";

/** A question in plain words, the table that answers it, and what is chosen there. */
export type EditionQuestion = {
  ask: MessageId;
  part: string;
  search: Readonly<Record<string, string>>;
};

/** What people ask first. Another question is one line here and its words. */
export const editionQuestions: readonly EditionQuestion[] = [
  { ask: "ask.familyUnmet", part: "needs-by-country-and-group", search: { group: "FAMILY", fate: "UNMET" } },
  { ask: "ask.firstAnswer", part: "days-to-first-answer", search: {} },
  { ask: "ask.travel", part: "where-needs-travel", search: {} },
  { ask: "ask.language", part: "needs-by-language-and-group", search: { language: "ne" } },
  { ask: "ask.room", part: "availability-by-group", search: { availability: "OPEN" } },
];
