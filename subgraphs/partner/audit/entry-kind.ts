/** Everything that is ever recorded, with its meaning: a verb and a noun. A kind that is not here cannot be written. */
export const entryKinds = {
  "need.post": "A need was posted",
  "need.revise": "A need was changed",
  "need.withdraw": "A need was taken back",
  "need.close": "A need was ended, with its outcomes",
  "need.stop": "Everything about a need was stopped, as they wished",
  "need.read": "A need was shown to somebody who had not posted it; told at most once an hour",
  "permission.record": "Somebody's permission was written down",
  "permission.withdraw": "A permission was taken back",
  "permission.stop": "A permission was taken back together with everything else",
  "permission.expire": "A permission ran out",
  "permission.end": "A permission ended with its need",
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
  "person.replace-sign-in": "All ways in which somebody signs in were taken back, and they were invited again",
  "person.keep-key": "Somebody made their first keys",
  "person.replace-key": "Somebody has other keys from then on",
  "person.end-key": "Somebody ended their keys without having others yet",
  "person.rewrap-key": "Somebody has the same keys behind another passphrase",
  "person.sign-in": "Somebody signed in, with the way they used",
  "person.sign-in-refused": "Somebody was not let in, with the way that was tried and why",
  "person.sign-out": "Somebody signed out",
  "tool.sign-in": "A tool came in as itself; told at most once a minute",
  "tool.sign-in-refused": "A tool was not let in",
  "tool.add": "A tool was admitted",
  "tool.withdraw": "A tool was barred",
  "concern.report": "A concern about a responder was reported",
  "concern.close": "A concern was looked into, with its outcome",
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
