import "reflect-metadata";

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { packageFolder } from "../../gateway/supergraph/package-folder.ts";
import { judgeSupergraph } from "./judge-supergraph.ts";
import { printPolicies } from "./print-policies.ts";
import { type ReadTables, readTables } from "./read-tables.ts";

const root = packageFolder(import.meta.dirname);

describe("the page of policies", () => {
  let read: ReadTables;
  let supergraph: string;
  beforeAll(async () => {
    read = await readTables();
    supergraph = await readFile(join(root, "gateway/supergraph/supergraph.graphql"), "utf8");
  });

  it("is what the services declare", async () => {
    expect(read.findings).toEqual([]);
    expect(await readFile(join(root, "docs/policies.md"), "utf8")).toBe(printPolicies(read.tables));
  });

  it("has a row for every field and command of the supergraph, and misses one that is planted", () => {
    const policies = read.tables.map(({ policy }) => policy);
    expect(judgeSupergraph(supergraph, policies)).toEqual([]);
    const planted = supergraph.replace("type Due\n", "type Planted { leak: String }\ntype Due\n");
    expect(judgeSupergraph(planted, policies)).toEqual(["Planted.leak of the supergraph has no row."]);
  });
});
