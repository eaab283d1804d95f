import { describe, expect, it } from "@jest/globals";
import { parseJson } from "#shared/json/parse-json.ts";

describe("parseJson", () => {
  it("reads texts and bytes alike", () => {
    expect(parseJson('{"name":"María"}')).toEqual({ name: "María" });
    expect(parseJson(Buffer.from('{"name":"María"}'))).toEqual({ name: "María" });
  });

  it("gives nothing for what is no JSON", () => {
    expect(parseJson("<html>")).toBeUndefined();
    expect(parseJson("")).toBeUndefined();
  });
});
