import { describe, expect, it } from "@jest/globals";
import { utf8 } from "#shared/seal/bytes.ts";
import { maxContentLength } from "#shared/seal/pad-content.ts";
import { fitsPiece, readContent, writeContent } from "../../../web/client/case-file/piece-content.ts";

describe("what is put into a piece", () => {
  it("comes out as it was: words in any script, a file with its name and every byte", () => {
    const words = { kind: "text", text: "कहिल्यै राति होइन\n" } as const;
    expect(readContent(writeContent(words))).toEqual(words);
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const file = { kind: "file", name: "билет.pdf", type: "application/pdf", bytes } as const;
    expect(readContent(writeContent(file))).toEqual(file);
    expect(readContent(writeContent({ ...file, bytes: new Uint8Array() }))).toEqual({
      ...file,
      bytes: new Uint8Array(),
    });
  });

  it("is words when it only looks like a file", () => {
    for (const text of ["alight-file-1\n", "alight-file-1\n{}\nx", "alight-file-1\nno\nx"]) {
      expect(readContent(utf8(text))).toEqual({ kind: "text", text });
    }
  });

  it("fits up to the last byte, and not beyond", () => {
    const text = "x".repeat(maxContentLength);
    expect([fitsPiece({ kind: "text", text }), fitsPiece({ kind: "text", text: `${text}x` })]).toEqual([true, false]);
  });
});
