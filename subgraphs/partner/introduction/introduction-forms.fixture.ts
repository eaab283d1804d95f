/** Commands of introductions, with the types of their arguments besides the key. */
export const introductionForms = {
  requestHelp: { need: "ID!", input: "RequestHelpInput!" },
  offerHelp: { need: "ID!", input: "OfferHelpInput!" },
  answerOffer: { introduction: "ID!", input: "AnswerInput!" },
  withdrawIntroduction: { introduction: "ID!" },
  closeIntroduction: { introduction: "ID!", input: "CloseIntroductionInput!" },
  answerRequest: { introduction: "ID!", input: "AnswerInput!" },
  answerConflictCheck: { introduction: "ID!", outcome: "ConflictOutcome!" },
  endRepresentation: { introduction: "ID!", reason: "EndReason!" },
  askQuestion: { introduction: "ID!", question: "QuestionCode!", as: "SpokenSide" },
  answerQuestion: { introduction: "ID!", question: "QuestionCode!", answer: "QuestionAnswer!", as: "SpokenSide" },
  markIntroductionSeen: { introduction: "ID!", upTo: "Int!" },
  takeOn: { inboxItem: "ID!" },
} as const;
