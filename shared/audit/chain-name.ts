/** Who keeps a chain of records: one service of one party. */
export type ChainKeeper = { party: string; service: string };

/** Services whose chain is the one by which their party is known. */
const mainServices: ReadonlySet<string> = new Set(["partner", "directory"]);

/** `colorado`, `centre`, `centre.statistics`: no party's id holds a dot. */
export const chainForm = /^[a-z][a-z0-9-]{1,30}(\.[a-z][a-z0-9-]{1,30})?$/;

/**
 * What a chain is called by its heads and by whoever holds them: as its party, or, of a further service of the same
 * party, with that service's name. Two chains under one name would look like a database that was put back.
 */
export function chainOf({ party, service }: ChainKeeper): string {
  return mainServices.has(service) ? party : `${party}.${service}`;
}

/** Whether a key, as records know it, may speak for a chain. */
export function isKeyOfChain(chain: string, key: ChainKeeper | undefined): boolean {
  return key !== undefined && chainOf(key) === chain;
}
