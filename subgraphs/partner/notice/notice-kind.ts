/** Why there is something for somebody to look at. Told in the graph alone: an e-mail is the same for all. */
export const noticeKindMeanings = {
  NEED_WITHOUT_ANSWER: "Nobody has answered for a need yet; the subject is the need",
  NEED_UNMET: "What nobody took of a need was recorded as unmet; the subject is the need",
  INTRODUCTION_CHANGED: "Something happened with an introduction; the subject is it, or the item of the inbox",
} as const;
export type NoticeKind = keyof typeof noticeKindMeanings;
