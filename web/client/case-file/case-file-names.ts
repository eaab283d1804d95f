/** In the place of a permission: sealed for people of the home alone. */
export const homeGrant = "home";

export const casePurpose = "CASE_FILE";

/** A section's piece, as the context of what is sealed names it. */
export function partName(section: string, piece: number): string {
  return `${section}/${piece}`;
}

/** The key on paper of a need, as a reader. */
export function recoveryReaderOf(need: string): string {
  return `recovery:${need}`;
}
