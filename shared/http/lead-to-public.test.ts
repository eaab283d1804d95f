import { describe, expect, it } from "@jest/globals";
import { publicPlaceOf } from "#shared/http/lead-to-public.ts";

const at = (host: string | undefined, publicUrl = "http://127.0.0.1:4000", url = "/explorer?a=1") =>
  publicPlaceOf({ host, url }, publicUrl);

describe("a page asked for under another name of this machine", () => {
  it("lies at the public address", () => {
    for (const host of ["localhost:4000", "LOCALHOST:4000", "[::1]:4000"]) {
      expect(at(host)).toBe("http://127.0.0.1:4000/explorer?a=1");
    }
    expect(at("127.0.0.1:4000", "http://localhost:4000")).toBe("http://localhost:4000/explorer?a=1");
  });

  it("is where it is in all other cases: no proxy is led in a circle, and nobody elsewhere", () => {
    for (const host of ["127.0.0.1:4000", "localhost:4001", "evil.example:4000", "localhost:4000@evil.example"]) {
      expect(at(host)).toBeUndefined();
    }
    expect(at(undefined)).toBeUndefined();
    expect(at("127.0.0.1:4000", "https://graph.example")).toBeUndefined();
    expect(at("localhost:4000", undefined, "//evil.example")).toBe("http://127.0.0.1:4000//evil.example");
    expect(at("localhost:4000", undefined, "http://evil.example/")).toBeUndefined();
  });
});
