/** Beyond any event of ours: a hundred rows with their ids. */
export const maxLineBytes = 256 * 1024;

const lineEnd = 0x0a;

/**
 * The whole lines of what arrives, without their ends; what is left without one at the end is none.
 * @throws RangeError when a line is too long
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let rest: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineEnd); at >= 0; at = chunk.indexOf(lineEnd, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString("utf8");
      [rest, length, from] = [[], 0, at + 1];
    }
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > maxLineBytes) throw new RangeError("A line of a stream is too long");
  }
}
