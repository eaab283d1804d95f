/** The first page of a demonstration. */
export const demoEnglish = {
  "demo.text": "This is a demonstration. All people and all needs in it are made up. Choose somebody, and look around.",
  "demo.centre": "The network’s own people",
  "demo.advocate": "An advocate",
  "demo.advocate.does": "posts what somebody needs, and asks for help",
  "demo.responder": "A lawyer",
  "demo.responder.does": "sees what fits, and answers",
  "demo.coordinator": "A coordinator",
  "demo.coordinator.does": "looks after people and work",
  "demo.operator": "An operator",
  "demo.operator.does": "looks after the network",
  "demo.analyst": "An analyst",
  "demo.analyst.does": "reads numbers, never people",
  "demo.try": "Try it in five minutes",
  "demo.try.post":
    "Be an advocate. Post a need with several issues: a divorce in Romania, custody and a record to clear in Colorado, a T visa.",
  "demo.try.begun":
    "Be the advocate of {organization}. A need that they began waits in their work: a divorce in Romania, custody and a record to clear in Colorado, and a T visa. Read it, and post it. Or write one of your own.",
  "demo.try.ask": "Post it and choose whom to ask: the team, for one.",
  "demo.try.answer":
    "In another window, be the lawyer of an organization that was asked: they answer for their colleagues too.",
  "demo.try.file":
    "Write down what the survivor allows. Seal the file. The lawyer opens it. For that each makes keys: choose a passphrase, once for each person.",
  "demo.windows": "To be two people of one organization at once, use a private window for the second.",
} as const;
