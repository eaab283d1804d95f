/** What a page shows, and by what it is called: `isFixed` once it was shown without waiting for every name. */
export type Steady<Lists, Names> = { shown: { lists: Lists; names: Names } | undefined; isFixed: boolean };

export const nothingSteady = { shown: undefined, isFixed: false } as const;

type Now<Lists, Names> = {
  lists: Lists;
  names: Names;
  /** Whether names are being read. */
  isTelling: boolean;
  /** Whether they have been for as long as anybody waits for them. */
  isLate: boolean;
};

/**
 * No name changes under a hand: what is there comes with its names, or, where they are late, without; they then come
 * with the next reading.
 */
export function holdSteady<Lists, Names>(
  before: Steady<Lists, Names>,
  { lists, names, isTelling, isLate }: Now<Lists, Names>,
): Steady<Lists, Names> {
  if (isTelling && !isLate) return { ...before, isFixed: false };
  const isFixed = isLate || before.isFixed;
  return { shown: { lists, names: isFixed && before.shown ? before.shown.names : names }, isFixed };
}
