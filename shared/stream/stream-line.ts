import { z } from "zod";
import { parseJson } from "#shared/json/parse-json.ts";
import { contentDigest } from "#shared/signature/content-digest.ts";

type Headers = Readonly<Record<string, string>>;

/** One event of a stream between services, with the headers of its signature. */
export type StreamLine = { headers: Headers; body: Buffer };

const form = z.tuple([z.string().max(1_000), z.string().max(200), z.string()]);

/** An event as it travels: one line of JSON. Its digest stays at home: whoever reads it computes it anyway. */
export function writeLine({ headers, body }: StreamLine): string {
  const { "signature-input": input = "", signature = "" } = headers;
  return `${JSON.stringify([input, signature, body.toString("utf8")])}\n`;
}

/** Undefined for what is no line of ours. */
export function readLine(line: string): StreamLine | undefined {
  const read = form.safeParse(parseJson(line)).data;
  if (!read) return undefined;
  const [input, signature, text] = read;
  const body = Buffer.from(text);
  return { headers: { "signature-input": input, signature, "content-digest": contentDigest(body) }, body };
}
