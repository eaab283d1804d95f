/** Why there is something for somebody to look at. Told in the graph alone: an e-mail is the same for all. */
export const noticeKindMeanings = {
  CONCERN_REPORTED: "A concern about a responder was reported; the subject is the concern",
  NEED_WITHOUT_ANSWER: "Nobody has answered for a need yet; the subject is the need",
  NEED_UNMET: "What nobody took of a need was recorded as unmet; the subject is the need",
  OPPORTUNITY_SHOWN: "A need was shown that fits a responder they look after; the subject is the opportunity",
  INTRODUCTION_CHANGED: "Something happened with an introduction; the subject is it, or the item of the inbox",
  SEAL_ANEW: "Somebody may not open sections of a case file any more: seal them anew; the subject is the need",
  NAMES_TO_CHECK: "Names wait for a checker; the subject is the introduction, at its home",
  NOTE_WRITTEN: "The other side of an introduction wrote a note; the subject is it, or the item of the inbox",
  SECTION_SEALED:
    "Part of a case file was sealed for whoever acts for a responder; the subject is the item of the inbox",
  NO_CHECKER: "Nobody is left who looks for conflicts of interest; the subject is the organization",
  WORK_HANDED_OVER: "Somebody's open work is theirs now; the subject is who had it",
  WORK_TAKEN_OVER: "A coordinator handed their open work over to somebody else; the subject is who has it now",
  RESPONDER_APPROVED: "A coordinator approved a responder whom they look after; the subject is the responder",
  MAIL_REFUSED: "E-mail, or another message, cannot be brought to a colleague; the subject is the colleague",
  EDITION_CALLED: "The organization is asked to take part in an edition of the statistics; the subject is the edition",
  MAIL_TURNED_OFF: "A colleague wants neither e-mail nor another message; the subject is the colleague",
} as const;
export type NoticeKind = keyof typeof noticeKindMeanings;

/** How somebody has come to be told. */
export const noticeWayMeanings = {
  OWN: "It is theirs",
  DEPUTY: "Whose it is has not opened it in time, or is away",
  COORDINATOR: "Neither whose it is nor their deputy has opened it in time; or it is for all coordinators",
} as const;
export type NoticeWay = keyof typeof noticeWayMeanings;
