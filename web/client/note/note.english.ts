/** Sealed notes between the two sides. */
export const noteEnglish = {
  "notes.title": "Notes",
  "notes.none": "Nobody has written a note yet.",
  "notes.write": "Write a note",
  "notes.words": "Your note",
  "notes.hint":
    "A few words for the people you choose. It is sealed here, and nobody else can open it. Leave out names.",
  "notes.for": "Who can open it",
  "notes.at": "{name}, {organization}",
  "notes.asks": "{name}, who works on the need",
  "notes.answersFor": "{name}, who answers for {responder}",
  "notes.seal": "Seal and send",
  "notes.sent": "Your note is sealed and sent.",
  "notes.tooLong": "This is too long for one note. Say it in fewer words, or in two notes.",
  "notes.chooseReader": "Choose at least one person.",
  "notes.noKeys": "These people have no keys yet, so they cannot open a note: {names}. Ask them to make their keys.",
  "notes.nobody": "Nobody there can open a note yet. They have to make their keys first.",
  "notes.you": "you",
  "notes.from": "From {name}",
  "notes.somebody": "Somebody who takes no part any more",
  "notes.open": "Open the note",
  "notes.seen": "{name} opened it {moment}.",
  "notes.unseen": "{name} has not opened it yet.",
  "notes.shut":
    "This note cannot be opened. It was sealed for other keys, or was changed on the way. Ask for it once more.",
} as const;
