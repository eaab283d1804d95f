import type { SyntaxRule } from "./source-rule.ts";

const maxLines = 250;

export function countLines(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** What the ORM writes is not ours to shorten. */
export function isGenerated(path: string): boolean {
  return /(^|\/)migrations\//.test(path);
}

export const fileLength: SyntaxRule = {
  name: "file-length",
  appliesTo: (path) => !isGenerated(path),
  remarks: ({ text }) => {
    const lines = countLines(text);
    return lines > maxLines ? [{ line: lines, message: `${lines} lines; at most ${maxLines}` }] : [];
  },
};
