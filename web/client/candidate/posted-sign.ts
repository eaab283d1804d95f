/** Stands in the address for whoever comes from posting a need and chooses whom to ask first. */
export const postedSign = "posted";
