/** Under what kinds of entries stand together, in the order in which they are offered. */
export const recordGroups = [
  ...(["NEED", "INTRODUCTION", "SHOWING", "CONFLICT", "PERMISSION", "CASE", "RESPONDER", "PERSON"] as const),
  ...(["ORGANIZATION", "NOTICE", "OTHER"] as const),
] as const;
export type RecordGroup = (typeof recordGroups)[number];

/** By what the code of a kind begins with. */
const groupOfBeginning: Readonly<Record<string, RecordGroup>> = {
  NEED: "NEED",
  INTRODUCTION: "INTRODUCTION",
  INBOX: "INTRODUCTION",
  PLACE: "INTRODUCTION",
  CONFLICT: "CONFLICT",
  PERMISSION: "PERMISSION",
  CASE: "CASE",
  NOTE: "CASE",
  RESPONDER: "RESPONDER",
  CONCERN: "RESPONDER",
  PERSON: "PERSON",
  WORK: "PERSON",
  TOOL: "PERSON",
  SHOWING: "SHOWING",
  SEARCH: "SHOWING",
  OPPORTUNITY: "SHOWING",
  NOTICE: "NOTICE",
  ORGANIZATION: "ORGANIZATION",
  EDITION: "ORGANIZATION",
};

export function groupOfKind(kind: string): RecordGroup {
  return groupOfBeginning[kind.slice(0, kind.indexOf("_"))] ?? "OTHER";
}
