import { AlightError } from "#shared/errors/alight-error.ts";

/** What a backup is made of, inside of its seal: one byte for the kind, four for the length, and that many bytes. */
export const frameKinds = { header: 1, part: 2, data: 3, closing: 4 } as const;
export type FrameKind = keyof typeof frameKinds;
export type Frame = { kind: FrameKind; bytes: Buffer };

const headBytes = 5;
const maxFrameBytes = 64_000_000;

export function encodeFrame({ kind, bytes }: Frame): Buffer {
  const head = Buffer.alloc(headBytes);
  head.writeUInt8(frameKinds[kind]);
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

/** @throws AlightError BAD_REQUEST where it ends early, or is something else */
export async function* readFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = firstFrame(rest); frame; frame = firstFrame(rest)) {
      rest = rest.subarray(headBytes + frame.bytes.length);
      yield frame;
    }
  }
  if (rest.length > 0) throw notWhole();
}

export function notWhole(): AlightError {
  return new AlightError("BAD_REQUEST", "The backup is not whole: it ends in the middle. Take another one.");
}

function firstFrame(bytes: Buffer): Frame | undefined {
  if (bytes.length < headBytes) return undefined;
  const length = bytes.readUInt32BE(1);
  const kind = kindOf(bytes.readUInt8());
  if (kind === undefined || length > maxFrameBytes) {
    throw new AlightError("BAD_REQUEST", "What was sealed in this file is not a backup of an organization.");
  }
  if (bytes.length < headBytes + length) return undefined;
  return { kind, bytes: bytes.subarray(headBytes, headBytes + length) };
}

function kindOf(code: number): FrameKind | undefined {
  const kinds = ["header", "part", "data", "closing"] as const;
  return kinds.find((kind) => frameKinds[kind] === code);
}
