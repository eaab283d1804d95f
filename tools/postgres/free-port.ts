import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * Below those that systems give to outgoing connections (32768 and up on Linux, 49152 on macOS): a service that is
 * down for a moment would find its port taken by somebody's connection.
 */
const [firstPort, endPort] = [10_000, 32_768] as const;
const tries = 50;

/** A port of 127.0.0.1 that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  for (let left = tries; left > 0; left -= 1) {
    const port = randomInt(firstPort, endPort);
    if (await isPortFree(port, "127.0.0.1")) return port;
  }
  throw new Error(`no free port between ${firstPort} and ${endPort} in ${tries} tries`);
}

export function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
