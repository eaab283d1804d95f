type Counted = { publishedCount: number; suppressedCount: number };

/** How many numbers are shown, of all that could have been counted: what nobody could count is not left out of anything. */
export function shownNumbers({ publishedCount, suppressedCount }: Counted): { shown: number; all: number } {
  return { shown: publishedCount, all: publishedCount + suppressedCount };
}
