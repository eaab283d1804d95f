/** Updates. */
export const updateEnglish = {
  "updates.document": "Work",
  "updates.new": "New",
  "updates.earlier": "{count, plural, one {# update from before} other {# updates from before}}",
  "updates.since": "since {moment}",
  "updates.seen": "I have read this",
  "updates.open": "Open",
  "updates.open.introduction": "Open the request",
  "updates.open.name-check": "Open the names to check",
  "updates.open.opportunity": "Open what fits you",
  "updates.open.opportunities": "See what fits you",
  "updates.open.need": "Open the need",
  "updates.open.needs": "See the needs",
  "updates.openFitting": "Open for {name}: {what}, {home}",
  "updates.open.organization": "See your organization",
  "updates.open.responder": "See their page",
  "updates.openOne": "{open} (since {moment})",
} as const;
