import type { Plugin } from "vite";

const announcer = "react-aria/dist/private/live-announcer/LiveAnnouncer";
const markup = ".innerHTML = ''";

/**
 * React Aria empties what it says to whoever hears the page by setting markup, which the page's policy (Trusted Types)
 * refuses: the screen would be gone as soon as somebody leaves a part of a date. Here it takes the nodes away instead.
 */
export function clearByNodes(): Plugin {
  return {
    name: "clear-by-nodes",
    transform: (code, id) => {
      if (!id.includes(announcer)) return null;
      if (!code.includes(markup))
        throw new Error(`${announcer} is not what it was: look whether it still sets markup.`);
      return { code: code.replaceAll(markup, ".replaceChildren()"), map: null };
    },
  };
}
