/** What is said in every form. */
export const formEnglish = {
  "form.required": "Please fill this in.",
  "form.invalid": "This cannot be used as it is. Please change it.",
  "form.fault": "{field}: {fault}",
  "form.faultOfQuestion": "{field} {fault}",
  "form.nothingFound": "Nothing found. Try other words.",
  "form.unchosen": "Choose one from the list. What you typed here is not chosen yet.",
  "form.showAll": "Show what there is",
  "form.leave": "Take away: {name}",
  "form.fullName": "{name}, {detail}",
  "form.optional": "You can leave this out.",
} as const;
