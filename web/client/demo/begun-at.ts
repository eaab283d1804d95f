/** The organization whose advocate has a need that is begun, where the demonstration has its own people. */
export const begunAt = "colorado";
