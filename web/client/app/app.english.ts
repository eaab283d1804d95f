/** What is around every screen, and what is said on many. */
export const appEnglish = {
  "app.skip": "Skip to the content",
  "app.places": "Places",
  "app.lock": "Lock",
  "app.signOut": "Sign out",
  "app.exit": "Exit this page",
  "app.exit.about":
    "Exit leaves at once and opens an encyclopedia; pressing Shift three times does the same. It does not clear your browser’s history, and you stay signed in at your organization: for that, sign out.",
  "app.language": "Language",
  "app.language.unreviewed": "No speaker has checked this language yet. What is missing is in English.",
  "app.loading": "One moment…",
  "app.more": "Show more",
  "app.back": "Back to your work",
  "app.send": "Send",
  "app.cancel": "Not now",
  "app.sending": "Sending…",
  "app.choose": "Please choose one.",
  "app.offline": "The line is down. What you typed stays on this page. You can send it when the line is back.",
  "app.partial": "Some of this could not be reached just now: {names}. You see what did answer.",
  "app.unknown.title": "Nothing here",
  "app.unknown.text": "This address leads nowhere. The link may be old.",
} as const;
