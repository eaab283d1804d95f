/** Updates. */
export const updateEnglish = {
  "updates.document": "Updates",
  "updates.title": "Your updates",
  "updates.new": "Waiting for you",
  "updates.opened": "Opened before",
  "updates.done": "Finished",
  "updates.none": "Nothing waits for you. We write to you when something does.",
  "updates.fit": "See what fits you",
  "updates.since": "since {moment}",
  "updates.seen": "I have read this",
  "updates.open.introduction": "Open the request",
  "updates.open.name-check": "Open the names to check",
  "updates.open.opportunity": "Open what fits you",
} as const;
