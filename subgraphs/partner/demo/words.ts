/** The words of a line, as data files write short lists: `"ro hu en"` → `["ro", "hu", "en"]`; none of an empty one. */
export function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}
