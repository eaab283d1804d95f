/** Legal issues that exist in one country alone, with it (ISO 3166-1 alpha-2). */
export const singleCountries: Readonly<Record<string, string>> = {
  "status-t-visa": "US",
  "status-u-visa": "US",
};
