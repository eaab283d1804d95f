import * as z from "zod/mini";
import { type Bytes, joinBytes, utf8 } from "../../../shared/seal/bytes.ts";
import { maxContentLength } from "../../../shared/seal/pad-content.ts";

/** What somebody puts into a piece: words, or a small file. */
export type PieceContent = { kind: "text"; text: string } | { kind: "file"; name: string; type: string; bytes: Bytes };

const mark = "alight-file-1\n";
const head = z.object({ name: z.string(), type: z.string() });

/** Words as they are; before a file's bytes a line that says its name. */
export function writeContent(content: PieceContent): Bytes {
  if (content.kind === "text") return utf8(content.text);
  const { name, type, bytes } = content;
  return joinBytes(utf8(`${mark}${JSON.stringify({ name, type })}\n`), bytes);
}

/** What was put in; whatever is no file is words. */
export function readContent(bytes: Bytes): PieceContent {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(mark)) return { kind: "text", text };
  const end = bytes.indexOf(newline, mark.length);
  const read = z.safeParse(head, parsed(new TextDecoder().decode(bytes.subarray(mark.length, end))));
  return read.success ? { kind: "file", ...read.data, bytes: bytes.slice(end + 1) } : { kind: "text", text };
}

/** Whether it fits into one piece. */
export function fitsPiece(content: PieceContent): boolean {
  return writeContent(content).length <= maxContentLength;
}

const newline = 10;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
