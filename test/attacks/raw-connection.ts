import { connect } from "node:net";

/** What came back over a connection until the other end closed it, and when that was; `isOpen` when it did not. */
export type Spoken = { text: string; tookMs: number; isOpen: boolean };

export type Line = {
  /** Sent again and again after the first bytes. */
  drop?: string;
  everyMs?: number;
  /** Gives up after that. */
  forMs: number;
};

/** Speaks bytes that no HTTP client would send. */
export function speakRaw(url: string, first: string, { drop = "", everyMs = 100, forMs }: Line): Promise<Spoken> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const startedMs = performance.now();
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(first));
    const dropping = drop === "" ? undefined : setInterval(() => socket.write(drop), everyMs);
    const end = (isOpen: boolean) => {
      clearInterval(dropping);
      clearTimeout(patience);
      socket.destroy();
      resolve({ text: Buffer.concat(chunks).toString(), tookMs: performance.now() - startedMs, isOpen });
    };
    const patience = setTimeout(() => end(true), forMs);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => end(false));
  });
}
