/**
 * Languages that survivors and interpreters speak and that `Intl.DisplayNames` has no name for.
 * Code and reference name after ISO 639-3 (https://iso639-3.sil.org/code_tables/639/data).
 */
export const languagesBeyondDisplayNames: Readonly<Record<string, string>> = {
  mam: "Mam",
};
