import { useConstellation } from "../network/use-constellation.ts";

/** The one constellation of all journeys: it starts once, and each journey makes what it needs in it. */
export const constellation = useConstellation({ logLevel: "debug" });
