/** In a demonstration, the organization that holds the need with everything at once, and one like it that is begun. */
export const allAtOnceHome = "colorado";
