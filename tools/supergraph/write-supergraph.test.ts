import "reflect-metadata";

import { describe, expect, it } from "@jest/globals";
import { packageFolder } from "../../gateway/supergraph/package-folder.ts";
import { findStale, printSupergraph } from "./write-supergraph.ts";

describe("the committed supergraph", () => {
  it("is the one that the subgraphs compose to", async () => {
    expect(await findStale(await printSupergraph(), packageFolder(import.meta.dirname))).toEqual([]);
  });

  it("is found stale by a single letter", async () => {
    const files = await printSupergraph();
    const [path = "", text = ""] = [...files][0] ?? [];
    const changed = new Map([...files, [path, `${text}#`]]);
    expect(await findStale(changed, packageFolder(import.meta.dirname))).toEqual([path]);
  });

  it("holds partners once, and none of its routing directives", async () => {
    const supergraph = (await printSupergraph()).get("gateway/supergraph/supergraph.graphql") ?? "";
    expect(supergraph.match(/PARTNERS @join__graph/g)).toHaveLength(1);
    expect(supergraph).not.toMatch(/@partition|@network/);
  });
});
