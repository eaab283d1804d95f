import { writeSync } from "node:fs";
import type { DestinationStream } from "pino";

const patienceMs = 1_000;
const pauseMs = 20;
const pause = new Int32Array(new SharedArrayBuffer(4));
const nothing: Buffer = Buffer.alloc(0);

/** Writes to a file descriptor, and tells how many bytes went out. */
type WriteBytes = (fd: number, bytes: Buffer) => number;

/**
 * Writes lines as they come. When nobody reads them any more the line is lost, and those after it until somebody
 * reads again: a service that waits for whoever collects its log would answer nobody, and could not end. (Pino's own
 * destination waits for ever.)
 * @param fd one that does not block, as `process.stdout.fd` of a service that is read through a pipe
 */
export function openLogLine(fd: number, write: WriteBytes = writeSync): DestinationStream {
  let begun: Buffer = nothing; // what is left of a line that has gone out in part: it comes first, or two lines are spoilt
  let isStuck = false;
  return {
    write(line) {
      const withinMs = isStuck ? 0 : patienceMs;
      begun = writeRest(begun, withinMs);
      isStuck = begun.length > 0;
      if (isStuck) return;
      const whole = Buffer.from(line);
      const rest = writeRest(whole, withinMs);
      isStuck = rest.length > 0;
      begun = rest.length < whole.length ? rest : nothing;
    },
  };

  /** @returns what could not be written in time */
  function writeRest(bytes: Buffer, withinMs: number): Buffer {
    const endMs = performance.now() + withinMs;
    let rest: Buffer = bytes;
    while (rest.length > 0) {
      try {
        rest = rest.subarray(write(fd, rest));
      } catch (error) {
        const isFull = error instanceof Error && "code" in error && error.code === "EAGAIN";
        if (!isFull || performance.now() >= endMs) return rest;
        Atomics.wait(pause, 0, 0, pauseMs);
      }
    }
    return rest;
  }
}
