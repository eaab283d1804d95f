import { nextStepMeanings } from "../introduction/move-introduction.ts";

export const workSideMeanings = {
  ME: "It waits for them",
  OTHERS: "They wait for somebody else, or for time to pass",
} as const;
export type WorkSide = keyof typeof workSideMeanings;

export const workKindMeanings = {
  INTRODUCTION: "An introduction of a need that they look after; the subject is it",
  INBOX_ITEM: "A responder whom they look after is asked for; the subject is the item of the inbox",
  NAME_CHECK: "Names that were sealed for them; the subject is the introduction, at its home",
  NEED: "A need that they look after; the subject is it",
  RESPONDER: "A responder of their organization, for coordinators; the subject is it",
  CASE_FILE: "The case file of a need that they look after; the subject is the need",
} as const;
export type WorkKind = keyof typeof workKindMeanings;

const { NOTHING: _nothing, ASK_SOMEBODY_ELSE: _over, WORK_TOGETHER: _together, ...steps } = nextStepMeanings;

export const workStepMeanings = {
  ...steps,
  ANSWER_QUESTION: "A question of one side waits for the other side's answer",
  FINISH_DRAFT: "A draft is looked at, completed and opened, or withdrawn",
  LOOK_FURTHER: "Nobody was found so far: help is requested by hand, or the need is revised",
  CHOOSE_WHOM_TO_ASK: "Whoever posted it chooses whom to ask first; after a time responders are asked by itself",
  AWAIT_ANSWERS: "Responders are asked; what comes next comes by itself",
  APPROVE_RESPONDER: "A responder is checked and approved by a coordinator",
  SEAL_ANEW: "Part of the case file is sealed anew",
} as const;
export type WorkStep = keyof typeof workStepMeanings;
