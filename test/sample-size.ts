/** `npm run test:all` sets it; `npm test` runs a seeded sample of everything that is large. */
const isWhole = process.env.ALIGHT_TEST_SIZE === "whole";

/** How much of something this run does: a sample, or all of it. The one place where the two runs differ. */
export function sampleSize<Size>({ sample, whole }: { sample: Size; whole: Size }): Size {
  return isWhole ? whole : sample;
}
