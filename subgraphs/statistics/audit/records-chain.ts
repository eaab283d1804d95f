import { chainOf } from "#shared/audit/chain-name.ts";

/** What the chain of these records is called: the one by the name of the centre is the directory's. */
export const recordsChain = chainOf({ party: "centre", service: "statistics" });
