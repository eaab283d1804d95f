/** What is said in every form. */
export const formEnglish = {
  "form.required": "Please fill this in.",
  "form.invalid": "This cannot be used as it is. Please change it.",
  "form.fault": "{field}: {fault}",
  "form.nothingFound": "Nothing found. Try other words.",
  "form.showAll": "Show what there is",
  "form.leave": "Take away: {name}",
  "form.fullName": "{name}, {detail}",
  "form.optional": "You can leave this out.",
} as const;
