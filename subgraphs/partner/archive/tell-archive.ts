import type { ArchiveTold } from "./write-archive.ts";

const megabyte = 1_000_000;

/** What an archive came to, in sentences. */
export function sentencesOfArchive({ organization, path, madeAt, files, rows, bytes, sha256 }: ArchiveTold): string[] {
  return [
    `${organization}: ${rows} rows in ${files} files as of ${madeAt} are sealed in ${path} (${(bytes / megabyte).toFixed(1)} MB).`,
    `Its SHA-256, to note elsewhere: ${sha256}`,
    "To open it: age -d -i <key file> <archive> | tar x   (with a passphrase: age -d <archive> | tar x)",
  ];
}
