/** What the page of hotlines says. */
export const hotlineEnglish = {
  "hotline.document": "Numbers",
  "hotline.title": "Hotlines",
  "hotline.text": "People to call who help survivors, and those who worry about one. You need not say who you are.",
  "hotline.where": "In which country or state?",
  "hotline.countries": "Countries with a line that we know",
  "hotline.none": "We know no line for {name} yet. When somebody is in danger, call the emergency number there.",
  "hotline.noneWithin":
    "We know no line for {name} yet, and none for {country}. When somebody is in danger, call the emergency number there.",
  "hotline.ofCountry": "Lines for the whole country ({country}) are here too.",
  "hotline.unknown": "We do not know this place. Choose one from the list.",
  "hotline.all": "Choose another place",
  "hotline.call": "Call {phone}",
  "hotline.abroad": "From another country: {phone}",
  "hotline.write": "Text {phone}",
  "hotline.hours": "We do not know when it is open. Its own page may say so.",
  "hotlineCheck.STORED_COPY": "Read on {day} in a copy of {source}. Nobody of us has called it.",
  "hotlineCheck.CALL": "Called on {day}. The number is from {source}.",
} as const;
