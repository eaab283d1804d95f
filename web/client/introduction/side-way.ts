import type { SeenIntroduction } from "./introduction-side.ts";

/** What stands in the address of whoever comes from a need: they look from the side that asks. */
export const fromNeed: Readonly<Record<string, string>> = { side: "home" };

/** What stands in the address of whoever comes from what they were asked. */
export const fromInbox: Readonly<Record<string, string>> = { side: "other" };

/** From which side somebody came, for those who are on both; undefined for whoever came by themself. */
export function sideAskedFor(search: URLSearchParams): SeenIntroduction["side"] | undefined {
  switch (search.get("side")) {
    case "home":
      return "HOME";
    case "other":
      return "OTHER";
    default:
      return undefined;
  }
}
