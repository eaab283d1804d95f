import type { Constellation } from "../../tools/constellation/constellation.ts";
import { eventually } from "../journeys/eventually.ts";

/** Lets processes run again that were killed or suspended, and waits until they say that they are ready. */
export async function bringBack(constellation: Constellation, names: readonly string[]): Promise<void> {
  for (const name of names) constellation.resume(name);
  await untilReady(constellation, names);
}

export async function untilReady(constellation: Constellation, names: readonly string[]): Promise<void> {
  await eventually(`ready: ${names.join(", ")}`, () => areReady(constellation, names), 30_000);
}

async function areReady(constellation: Constellation, names: readonly string[]): Promise<boolean> {
  const status = await constellation.status();
  return status.every(({ name, health }) => !names.includes(name) || health === "ready");
}
