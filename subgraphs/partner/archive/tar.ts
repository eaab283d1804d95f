const blockBytes = 512;
const longestName = 100;

/** One file of a tar archive (POSIX ustar): its head, its bytes, filled up to whole blocks. */
export function tarEntry(name: string, bytes: Buffer, at: Date): Buffer {
  if (Buffer.byteLength(name) > longestName) throw new RangeError(`too long for a tar archive: ${name}`);
  const head = Buffer.alloc(blockBytes);
  head.write(name, 0);
  head.write("0000600\0", 100); // readable by its owner
  head.write("0000000\0", 108);
  head.write("0000000\0", 116);
  head.write(octal(bytes.length, 11), 124);
  head.write(octal(Math.floor(at.getTime() / 1000), 11), 136);
  head.write("        ", 148); // the sum counts its own place as spaces
  head.write("0", 156);
  head.write("ustar\0", 257);
  head.write("00", 263);
  head.write(
    `${octal(
      head.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0 `,
    148,
  );
  return Buffer.concat([head, bytes, Buffer.alloc((blockBytes - (bytes.length % blockBytes)) % blockBytes)]);
}

/** What ends an archive. */
export function tarEnd(): Buffer {
  return Buffer.alloc(2 * blockBytes);
}

function octal(number: number, digits: number): string {
  return number.toString(8).padStart(digits, "0");
}
