/** A part of a screen that could not be read just now. */
export type Failing = {
  id: string;
  /** How many such parts it stands in. */
  depth: number;
  again: () => void;
};

/** The one part that speaks for all of them: the outermost, and of those the first. Undefined where nothing fails. */
export function speakerOf(failing: readonly Failing[]): string | undefined {
  const [first] = [...failing].sort((one, other) => one.depth - other.depth);
  return first?.id;
}
