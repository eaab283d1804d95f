/** Everything that is ever recorded, with its meaning: a verb and a noun. A kind that is not here cannot be written. */
export const entryKinds = {
  "need.post": "A need was posted",
  "need.revise": "A need was changed",
  "need.withdraw": "A need was taken back",
  "need.close": "A need was ended, with its outcomes",
  "need.read": "A need was shown to somebody who had not posted it; told at most once an hour",
  "introduction.request": "A responder was asked for help with issues of a need",
  "introduction.offer": "Somebody offered help with issues of a need",
  "introduction.answer": "A request or an offer was answered",
  "introduction.check-conflict": "What a look for conflicts of interest came to was said",
  "introduction.reserve": "Issues are held for a responder who has reserved a place",
  "introduction.lapse": "A reservation lapsed; nothing is held by it any more",
  "introduction.accept": "An introduction was accepted: they work together",
  "introduction.end": "What had been accepted was ended; the issues are open again",
  "introduction.close": "An introduction was closed, with its outcome",
  "introduction.withdraw": "An introduction was taken back",
  "introduction.expire": "An introduction ran out without an answer",
  "introduction.talk": "A coded question was asked or answered",
  "introduction.staff": "The responder's organization said who acts for the responder",
  "introduction.forget": "An offer was dropped that nobody may have made",
  "introduction.read": "One side saw for the first time what the other did",
  "inbox.receive": "One of our responders was asked for, or their offer arrived",
  "inbox.change": "An introduction elsewhere that concerns us moved on",
  "place.reserve": "A place was reserved",
  "place.use": "A reserved place was taken for good",
  "place.release": "A place was given back",
  "responder.add": "A responder was added",
  "responder.revise": "A responder was changed",
  "responder.check-admission": "A responder's admission was checked",
  "responder.approve": "A responder was approved",
  "responder.pause": "A responder was paused",
  "responder.resume": "A responder takes needs again",
  "responder.confirm": "What is known of a responder was confirmed",
  "responder.retire": "A responder retired",
  "person.invite": "Somebody was invited",
  "person.withdraw-invitation": "An invitation was withdrawn",
  "person.accept-invitation": "Somebody took up their invitation",
  "person.change-roles": "Somebody has other roles",
  "person.deactivate": "Somebody was barred",
  "person.reactivate": "Somebody was let back in",
  "person.add-passkey": "Somebody added a passkey",
  "person.remove-passkey": "Somebody removed a passkey of theirs",
  "person.end-sessions": "Somebody ended everything they were signed in by",
  "person.replace-sign-in": "All ways in which somebody signs in were taken back, and they were invited again",
  "person.sign-in": "Somebody signed in, with the way they used",
  "person.sign-in-refused": "Somebody was not let in, with the way that was tried and why",
  "person.sign-out": "Somebody signed out",
  "tool.sign-in": "A tool came in as itself; told at most once a minute",
  "tool.sign-in-refused": "A tool was not let in",
  "tool.add": "A tool was admitted",
  "tool.withdraw": "A tool was barred",
  "concern.report": "A concern about a responder was reported",
  "concern.close": "A concern was looked into, with its outcome",
  "opportunity.receive": "A need that fits a responder came in from its home",
  "opportunity.change": "What a home shows a responder was changed, or taken along",
  "opportunity.decline": "A responder does not take a need that fits them, with the reason's code",
  "opportunity.expire": "Nobody answered an opportunity in time",
  "showing.show": "A need was shown to responders, with the wave",
  "showing.change": "What was shown of a need changed with it, or went with it",
  "showing.decline": "A responder who was shown a need does not take it, with the reason's code",
  "showing.expire": "A responder who was shown a need has not answered in time",
  "search.widen": "Responders of the whole country, and those who work at a distance, are asked for a need",
  "search.tell-coordinators": "Coordinators were told that somebody is missing for a need",
  "search.record-unmet": "Issues that nobody took were recorded as unmet",
  "responder.hold": "Operators of the centre have a responder hidden from others",
  "responder.release": "Operators of the centre do not have a responder hidden any more",
  "person.hand-over": "All open work of somebody was handed over",
  "work.hand-over": "A need or a responder went from one person to another",
  "demo.people": "The people of a demonstration were made",
  "demo.seed": "Made-up data were added",
  "records.begin": "Rows that were there before records were kept like this came under them",
  "records.restore": "An older state of the organization's database was put back; what was done after it is gone",
} as const;

export type EntryKind = keyof typeof entryKinds;

/** As the graph names it: `need.post` is `NEED_POST`. */
export function graphNameOf(kind: string): string {
  return kind.replace(/[.-]/g, "_").toUpperCase();
}

/** The kind that the graph names so. */
export function kindNamed(name: string): EntryKind | undefined {
  return Object.keys(entryKinds)
    .filter(isEntryKind)
    .find((kind) => graphNameOf(kind) === name);
}

export function isEntryKind(text: string): text is EntryKind {
  return Object.hasOwn(entryKinds, text);
}
