/** What people ask of these numbers and the tables cannot answer, and why. */
export type NotAsked = { question: string; why: string };

export const notAsked: readonly NotAsked[] = [
  {
    question: "How many were minors?",
    why: "No age is asked of anybody, so no number of minors exists. ChildLabour is a kind of exploitation that can be said years later; it tells nobody's age.",
  },
  {
    question: "How many survivors are there?",
    why: "Needs are counted, not people. Somebody may have several needs at several organizations, and nobody links them.",
  },
  {
    question: "How many women and men, and of which nationality?",
    why: "Neither is asked of survivors. Languages are what they wish to be spoken to in; they tell no nationality.",
  },
  {
    question: "How many were exploited for labour, and how many for sex?",
    why: "A need can say any number of kinds of exploitation, or none. Kinds are counted one by one and never as a choice between two.",
  },
  {
    question: "Which organization met how many needs?",
    why: "Only sums over at least three organizations can be read. An organization's own report is its own.",
  },
];
