/** What a dimension is called, and what its codes are: in the dictionary, for whoever has nothing else before them. */
export type DimensionWords = { label: string; meaning: string };

export const dimensionWords: Readonly<Record<string, DimensionWords>> = {
  group: { label: "Kind of legal issue", meaning: "The group that a legal issue belongs to." },
  issue: { label: "Legal issue", meaning: "The single legal issue, by its code in the taxonomy of this network." },
  country: {
    label: "Country",
    meaning:
      "ISO 3166-1, two letters. Of needs: the country whose law an issue is about. Of responders: a country in which they may practise. ZZ: every country that is not kept apart.",
  },
  subdivision: {
    label: "State or province",
    meaning: "ISO 3166-2. The part of a country whose law an issue is about.",
  },
  language: {
    label: "Language",
    meaning: "BCP 47. A language that the survivor speaks. mis: every language that is not kept apart.",
  },
  exploitation: {
    label: "Kind of exploitation",
    meaning: "A kind that was told of a need, of the Human Trafficking Case Data Standard. NOT_SAID: none was told.",
  },
  outcome: {
    label: "Outcome",
    meaning: "How an issue ended, as it was noted. NOT_ENDED: it had not ended by the day of counting.",
  },
  days: {
    label: "Days",
    meaning:
      "Days after the need was posted, both ends included. NEVER: it had not happened by the day as of which it was counted.",
  },
  fate: {
    label: "Met or unmet",
    meaning:
      "UNMET: nobody took the issue within 14 days after it was posted, or it was closed as unmet before. MET: every other issue, taken or withdrawn.",
  },
  askingCountry: {
    label: "Asked from",
    meaning: "ISO 3166-1, two letters. The country of the organization that posted the need.",
  },
  answeringCountry: {
    label: "Answered from",
    meaning: "ISO 3166-1, two letters. The country of the organization that took the need on.",
  },
  availability: {
    label: "Room",
    meaning: "Whether a responder took needs on the day of counting. Whoever had paused is not counted.",
  },
};
