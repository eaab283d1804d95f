import { setTimeout as wait } from "node:timers/promises";
import { metricsToken } from "./gateway-beside.ts";

/** Begins `perS` things a second for `forMs`, in turn, and waits for all. @returns what each came to */
export async function flood<Outcome>(
  begin: (at: number) => Promise<Outcome>,
  { perS, forMs }: { perS: number; forMs: number },
): Promise<PromiseSettledResult<Outcome>[]> {
  const begunMs = performance.now();
  const count = Math.floor((forMs / 1000) * perS);
  const begun: Promise<Outcome>[] = [];
  for (let at = 0; at < count; at += 1) {
    await wait(Math.max(0, begunMs + (at * 1000) / perS - performance.now()));
    const one = begin(at);
    one.catch(() => undefined);
    begun.push(one);
  }
  return Promise.allSettled(begun);
}

/** Memory that a process holds, in bytes, as its own metrics tell. */
export async function memoryOf(serviceUrl: string): Promise<number> {
  const text = await (
    await fetch(`${serviceUrl}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })
  ).text();
  return Number(/^process_resident_memory_bytes\S* (\S+)$/m.exec(text)?.[1] ?? Number.NaN);
}
