/** What the dictionary's own words mean. */
export const dictionaryTerms = {
  period: "The quarter of the year, in UTC, in which what is counted was posted; of a year to date its last quarter.",
  quarters: "The editions that a year to date adds up. Empty for the edition of one quarter.",
  participants: "The organizations that counted together, by their ids; organizations tells what they are called.",
  cutOffOn: "The day, in UTC, as of which needs are counted: fourteen days after the quarter's end.",
  epsilon:
    "How much one need can change of what is published, by differential privacy: of an edition in all tables of needs together, of a table in that one. Smaller is safer. A year to date costs nothing more than its quarters did.",
  responderEpsilon: "The same for one responder, in all tables of responders together. No need is counted in these.",
  tolerated: "How many of the organizations may tell the centre their own share of the noise without harm to a need.",
  catalogue: "SHA-256, in base64url, of all that the organizations agreed to count: tables, codes, bounds, epsilon.",
  bound:
    "How much one need (or responder) adds at most to all cells of the table together. Of one that has more, a fixed draw says what is counted, and the rest is not.",
  halfWidth:
    "How far the interval of each published value reaches to either side: low is value minus halfWidth, never below zero, and high is value plus halfWidth. The true sum of what was counted lies in it 95 times of 100.",
  threshold:
    "From which value on a cell is shown. What came out below it after noise was added is suppressed; the true number may be somewhat higher. In a year to date a cell is shown where each quarter shows it.",
  total: "The sum of the published cells alone, with its interval. leftOut: how many cells are not in it.",
  cells: "How many cells of the table have which status.",
} as const;
