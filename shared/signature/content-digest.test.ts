import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { contentDigest, matchesContentDigest } from "#shared/signature/content-digest.ts";

const hello = Buffer.from('{"hello": "world"}');

describe("the content digest", () => {
  it.each([
    [
      "of RFC 9530 appendix D, with its line feed",
      '{"hello": "world"}\n',
      "RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=",
    ],
    ["of the same without", '{"hello": "world"}', "X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE="],
    ["of nothing", "", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
  ])("is the published sha-256 %s", (_, body, base64) => {
    expect(contentDigest(Buffer.from(body))).toBe(`sha-256=:${base64}:`);
  });

  it("holds for its body and for no other", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (body, other) => {
        expect(matchesContentDigest(contentDigest(body), body)).toBe(true);
        expect(matchesContentDigest(contentDigest(body), other)).toBe(Buffer.compare(body, other) === 0);
      }),
    );
  });

  it("is refused when absent, of another algorithm, or one of several", () => {
    const good = contentDigest(hello);
    const sha512 = "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:";
    for (const header of [undefined, "", sha512, `${good}, ${sha512}`, `${good}, ${good}`, good.toUpperCase()]) {
      expect(matchesContentDigest(header, hello)).toBe(false);
    }
  });
});
