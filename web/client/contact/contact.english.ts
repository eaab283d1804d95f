/** How a professional is reached. */
export const contactEnglish = {
  "contact.title": "Whom to talk to",
  "contact.both": "Both of you see how the other is reached at work.",
  "contact.none": "It is not said yet who answers.",
  "contact.email": "E-mail",
  "contact.phone": "Phone",
  "contact.zone": "Their time zone: {zone}",
  "contact.hours": "Works",
  "contact.noHours": "Has not said when they work.",
  "contact.span": "{days}: {from}–{until}",
} as const;
