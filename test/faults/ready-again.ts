import type { Constellation } from "../../tools/constellation/constellation.ts";
import { eventually } from "../journeys/eventually.ts";
import { sampleSize } from "../sample-size.ts";

/** A full run shares its machine with whatever else goes on there for an hour. */
const patienceMs = sampleSize({ sample: 30_000, whole: 150_000 });

/** Lets processes run again that were killed or suspended, and waits until they say that they are ready. */
export async function bringBack(constellation: Constellation, names: readonly string[]): Promise<void> {
  for (const name of names) constellation.resume(name);
  await untilReady(constellation, names);
}

export async function untilReady(constellation: Constellation, names: readonly string[]): Promise<void> {
  let unready: string[] = [];
  const areReady = async () => {
    unready = await unreadyOf(constellation, names);
    return unready.length === 0;
  };
  await eventually(`ready: ${names.join(", ")}`, areReady, patienceMs).catch((cause: unknown) => {
    throw new Error(`not ready in time: ${unready.join(", ")}`, { cause });
  });
}

async function unreadyOf(constellation: Constellation, names: readonly string[]): Promise<string[]> {
  const status = await constellation.status();
  const others = status.filter(({ name, health }) => names.includes(name) && health !== "ready");
  return others.map(({ name, health }) => `${name} is ${health}`);
}
