/** In which form needs leave and come in. */
export const exportFormMeanings = {
  JSON: "JSON, with everything that a file can hold",
  HTCDS_CSV: "A table in the form of the Human Trafficking Case Data Standard 2.0, a row for each legal issue",
} as const;
export type ExportForm = keyof typeof exportFormMeanings;
