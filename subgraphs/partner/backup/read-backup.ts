import type { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import {
  type BackupHeader,
  type BackupPart,
  backupClosing,
  backupHeader,
  backupPart,
  type PartSum,
} from "./backup-form.ts";
import { type Frame, notWhole, readFrames } from "./frame.ts";
import { PartSumming } from "./part-sums.ts";
import { type Opener, openSealed } from "./seal.ts";

/** One part of a backup: its pieces must be taken before the next part is asked for. */
export type OpenPart = BackupPart & { pieces: AsyncIterable<Buffer> };

export type OpenBackup = {
  header: BackupHeader;
  /**
   * Hands out each part in turn; `take` tells how many rows it has taken in. Returns only when every part's sum is the
   * one that was written at the end of the file.
   */
  eachPart(take: (part: OpenPart) => Promise<number>): Promise<PartSum[]>;
};

/** @throws AlightError with one clear sentence: another file, another key, damaged, not whole */
export async function openBackup(path: string, opener: Opener): Promise<OpenBackup> {
  const frames = readFrames(await openSealed(path, opener));
  const first = await nextFrame(frames);
  if (first.kind !== "header") throw notWhole();
  const header = parse(backupHeader, first);
  return { header, eachPart: (take) => readParts(frames, take) };
}

async function readParts(frames: AsyncGenerator<Frame>, take: (part: OpenPart) => Promise<number>): Promise<PartSum[]> {
  const sums: PartSum[] = [];
  let frame = await nextFrame(frames);
  while (frame.kind === "part") {
    const part = parse(backupPart, frame);
    const summing = new PartSumming(part);
    const after: { frame?: Frame } = {};
    const rows = await take({ ...part, pieces: piecesOf(frames, summing, after) });
    sums.push(summing.finish(rows));
    if (!after.frame) throw new RangeError(`the pieces of ${part.name} were not all taken`);
    frame = after.frame;
  }
  if (frame.kind !== "closing") throw notWhole();
  const { parts } = parse(backupClosing, frame);
  if (JSON.stringify(parts) !== JSON.stringify(sums)) {
    throw new AlightError(
      "BAD_REQUEST",
      "The backup does not hold what it was made of: its sums differ. Take another one.",
    );
  }
  if (!(await frames.next()).done) throw notWhole();
  return sums;
}

async function* piecesOf(
  frames: AsyncGenerator<Frame>,
  summing: PartSumming,
  after: { frame?: Frame },
): AsyncGenerator<Buffer> {
  for (;;) {
    const frame = await nextFrame(frames);
    if (frame.kind !== "data") {
      after.frame = frame;
      return;
    }
    summing.add(frame.bytes);
    yield frame.bytes;
  }
}

async function nextFrame(frames: AsyncGenerator<Frame>): Promise<Frame> {
  const { value, done } = await frames.next();
  if (done) throw notWhole();
  return value;
}

function parse<Schema extends z.ZodType>(schema: Schema, { bytes }: Frame): z.output<Schema> {
  const parsed = schema.safeParse(JSON.parse(bytes.toString("utf8")));
  if (parsed.success) return parsed.data;
  const message = "The backup has a form that this version does not know: it was made by a newer one. Update first.";
  throw new AlightError("BAD_REQUEST", message);
}
