import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { isOfBrowser } from "../../gateway/guard/registered-operations.ts";
import { findRepositoryRoot } from "../constellation/repository-root.ts";
import { collectOperations, printOperations } from "./collect-operations.ts";

const supergraph = readFileSync("gateway/supergraph/supergraph.graphql", "utf8");

describe("the operations of browsers", () => {
  it("all fit the supergraph, and are known by the hash of their text as it is sent", async () => {
    const operations = await collectOperations(findRepositoryRoot());
    expect(operations.length).toBeGreaterThan(0);
    const printed: unknown = JSON.parse(printOperations(operations, supergraph));
    const expected = operations.map(({ name, text }) => ({
      name,
      sha256: createHash("sha256").update(text).digest("hex"),
    }));
    expect(printed).toEqual({ operations: expected });
  });

  it("are refused with their file's name when one does not fit", () => {
    for (const text of ["{ nothing }", "{ viewer {"]) {
      expect(() => printOperations([{ name: "a.graphql", text }], supergraph)).toThrow(/web\/a\.graphql/);
    }
  });
});

describe("a request", () => {
  it("is a browser's by what browsers always send, or by whose token it is", () => {
    expect(isOfBrowser({ origin: "null" }, undefined)).toBe(true);
    expect(isOfBrowser({ "sec-fetch-site": "same-origin" }, undefined)).toBe(true);
    expect(isOfBrowser({}, "alight-web")).toBe(true);
  });

  it("is a program's otherwise, also when the program's own fetch calls itself one", () => {
    expect(isOfBrowser({ "sec-fetch-mode": "cors", "user-agent": "node" }, "alight-cli")).toBe(false);
    expect(isOfBrowser({}, undefined)).toBe(false);
  });
});
