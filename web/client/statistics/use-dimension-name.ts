import { useIsMessageId, useText } from "../language/use-text.ts";

/** What a table counts by, in words. */
export function useDimensionName(): (dimension: string) => string {
  const text = useText();
  const isMessage = useIsMessageId();
  return (dimension) => {
    const id = `statistics.by.${dimension}`;
    return isMessage(id) ? text(id) : dimension;
  };
}
