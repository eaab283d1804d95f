import { describe, expect, it } from "@jest/globals";
import { stripIgnoredCharacters } from "graphql";
import { judgeSchema } from "../../test/contract/schema-rules.ts";
import { printPartnerSchema } from "./print-schema.ts";

describe("the partners' schema", () => {
  it("keeps the directives that the gateway routes by", async () => {
    const sdl = (await printPartnerSchema()).replace(/"""[\s\S]*?"""/g, "");
    const plain = stripIgnoredCharacters(sdl);
    expect(plain).toContain("need(id:ID!@partition):Need");
    expect(plain).toContain("name:String!@network");
    expect(plain).toContain('type Need@key(fields:"id")');
    expect(plain).toContain("matchProfile:MatchProfile@inaccessible");
    expect(plain).toContain("scalar MatchProfile@inaccessible");
    expect(plain).toContain("type PageInfo@shareable");
  });

  it("keeps the laws of the contract", async () => {
    expect(judgeSchema({ file: "partners.graphql", sdl: await printPartnerSchema() })).toEqual([]);
  });

  it("is the same each time it is printed", async () => {
    expect(await printPartnerSchema()).toBe(await printPartnerSchema());
  });
});
