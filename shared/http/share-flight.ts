/**
 * The same work for everybody who asks while it is under way: what is open to all costs the database one question at a
 * time, however many ask.
 */
export function shareFlight<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let flight: Promise<Result> | undefined;
  return () => {
    flight ??= work().finally(() => {
      flight = undefined;
    });
    return flight;
  };
}
