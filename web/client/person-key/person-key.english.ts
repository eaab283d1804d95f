/** One's own keys. */
export const personKeyEnglish = {
  "keys.document": "Keys",
  "keys.back": "Back to you at work",
  "keys.title": "Your keys",
  "keys.none": "Keys are for people of an organization that takes part. You do not need any.",
  "keys.ahead": "There you first make your keys, and say who else can open the file.",
  "keys.make.title": "First, make your keys",
  "keys.make.text":
    "With your keys you open what is sealed for you, and seal what you write. Your organization keeps them, locked by your passphrase.",
  "keys.make.button": "Make my keys",
  "keys.busy": "One moment…",
  "keys.make.working": "Your keys are being made. This takes a few seconds.",
  "keys.passphrase": "Your passphrase",
  "keys.passphrase.new": "Choose a passphrase",
  "keys.passphrase.hint":
    "It is longer than a password. Take four or more words that have nothing to do with each other or with you. At least 16 letters; spaces count. For example “{example}”, but never these words themselves.",
  "keys.passphrase.example": "lantern orbit walnut seven",
  "keys.passphrase.isExample": "These words are the example, which everybody can read here. Take others.",
  "keys.passphrase.short":
    "Take four words or more: at least 16 letters with the spaces, and not the same few letters again.",
  "keys.passphrase.missing": "Type your passphrase.",
  "keys.passphrase.show": "Show what I type",
  "keys.passphrase.shown": "Show what I type. Untick it if somebody can see your screen.",
  "keys.lost.title": "If you lose your device, or the passphrase",
  "keys.lost.text":
    "A lost device loses nothing: sign in on another one, and type the passphrase. A lost passphrase nobody can give back to you: not your organization, and not us. You make new keys then, and colleagues seal for you again what they can open. What only your keys open would be lost.",
  "keys.lost.tip":
    "Write the passphrase on paper and keep it where nobody looks. Do not let a browser save it that others use.",
  "keys.unlock.title": "Open your keys",
  "keys.unlock.text":
    "Type your passphrase once. Your keys stay open until you close this window, load it anew, or lock it.",
  "keys.unlock.button": "Open my keys",
  "keys.unlock.working": "Your keys are being opened. This takes a few seconds.",
  "keys.unlock.wrong":
    "These keys do not open with this passphrase. Look at it with “Show what I type”, and try again.",
  "keys.unlock.unreachable": "A part of this page could not be loaded. Check your line, then press again.",
  "keys.unlock.forgotten": "I do not know it any more",
  "keys.open": "Your keys are open.",
  "keys.made": "Your keys are made and open.",
  "keys.open.hint":
    "They close by themselves when you close this window, load it anew or lock it, and when you sign out.",
  "keys.close": "Close my keys now",
  "keys.since": "In use since {moment}",
  "keys.stated": "Your organization tells others that these keys are yours. This page has checked it.",
  "keys.stated.otherwise":
    "What others are told of your keys is not what you see here. Use no keys now, and ask your coordinator.",
  "keys.change.title": "Change the passphrase",
  "keys.change.text": "Your keys stay the same. Only the words that open them change.",
  "keys.change.now": "Your passphrase now",
  "keys.change.next": "The new one",
  "keys.change.button": "Change it",
  "keys.change.done": "Your passphrase is changed. The old one opens nothing any more.",
  "keys.replace.title": "Make new keys",
  "keys.replace.text":
    "Do this when you have lost your passphrase, or when somebody may know it. From then on everything is sealed for your new keys.",
  "keys.replace.earlier":
    "What was sealed for your keys of before opens with those alone. A colleague who can open it can seal it for your new keys.",
  "keys.replace.seen": "Others see since when you have these keys. They may ask you whether it was you.",
  "keys.replace.start": "Make new keys",
  "keys.replace.button": "Make them, and use them from now on",
  "keys.end.title": "Stop using your keys",
  "keys.end.text":
    "For when somebody may have your keys and you cannot make new ones yet. Nobody seals anything for you until you have new ones.",
  "keys.end.button": "Stop using my keys",
  "keys.end.sure": "Stop using your keys?",
  "keys.end.cannotUndo":
    "These keys cannot be taken into use again. What was sealed for them still opens with their passphrase.",
  "keys.earlier.title": "Keys of before",
  "keys.earlier.text": "They still open what was sealed for them. Each has the passphrase it had then.",
  "keys.earlier.span": "From {from} until {until}",
  "keys.earlier.button": "Open these keys",
  "keys.earlier.passphrase": "The passphrase they had",
  "keys.earlier.open": "These keys are open too.",
} as const;
