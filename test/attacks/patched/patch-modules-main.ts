import { registerHooks } from "node:module";
import { guardPatches, patchedText } from "./guard-patches.ts";

/** Loaded before a program: every guard that has a patch is gone from the running service. */
registerHooks({
  load: (url, context, nextLoad) => {
    const loaded = nextLoad(url, context);
    if (loaded.source === undefined || loaded.source === null || !url.includes("/dist/")) return loaded;
    const text = typeof loaded.source === "string" ? loaded.source : new TextDecoder().decode(loaded.source);
    return { ...loaded, source: patchedText(url, text, guardPatches) };
  },
});
