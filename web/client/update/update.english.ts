/** Updates. */
export const updateEnglish = {
  "updates.document": "Work",
  "updates.new": "New",
  "updates.earlier": "{count, plural, one {# update from before} other {# updates from before}}",
  "updates.since": "since {moment}",
  "updates.seen": "I have read this",
  "updates.open": "Open",
  "updates.openOne": "Open (since {moment})",
} as const;
