import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { errorCodes } from "#shared/errors/error-codes.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";
import { problemCodes } from "#shared/errors/problem.ts";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";

const page = readFileSync(join(findRepositoryRoot(), "docs/errors.md"), "utf8");

/** The page's rows by code: their other cells. */
function rowsOf(text: string): Map<string, string[]> {
  const rows = text.matchAll(/^\| ([A-Z_]+) \| (.+) \|$/gm);
  return new Map([...rows].map(([, code = "", rest = ""]) => [code, rest.split(" | ")]));
}

/** What is wrong with a page. */
function faultsOf(text: string): string[] {
  const rows = rowsOf(text);
  const missing = errorCodes.filter((code) => !rows.has(code)).map((code) => `${code} is missing`);
  const foreign = [...rows.keys()].filter((code) => !errorCodes.some((one) => one === code));
  const wrong = errorCodes.filter((code) => rows.has(code) && rows.get(code)?.at(-1) !== errorSentences[code]);
  const listed = (text.split("\n").findLast((line) => line.includes("REQUIRED")) ?? "").match(/[A-Z_]{4,}/g) ?? [];
  const problems = [...listed].sort().join() === [...problemCodes].sort().join() ? [] : ["the problems differ"];
  return [
    ...missing,
    ...foreign.map((code) => `${code} is not in the code`),
    ...wrong.map((code) => `${code} has another sentence`),
    ...problems,
  ];
}

describe("the page about errors", () => {
  it("has every code of the closed list, with its sentence and where it appears, and no other", () => {
    expect(faultsOf(page)).toEqual([]);
    for (const [code, [status = "", where = ""]] of rowsOf(page)) {
      expect([code, status]).toEqual([code, expect.stringMatching(/^(\d{3}\b.*|within an answer|none)$/)]);
      expect(where.length).toBeGreaterThan(10);
    }
  });

  it("is caught when it misses a code, invents one, or says another sentence", () => {
    expect(faultsOf(page.replace(/^\| UNROUTABLE .*\n/m, ""))).toEqual(["UNROUTABLE is missing"]);
    expect(faultsOf(page.replace("| UNROUTABLE |", "| LOST |"))).toEqual([
      "UNROUTABLE is missing",
      "LOST is not in the code",
    ]);
    expect(faultsOf(page.replace("There is nothing here.", "Not found."))).toEqual(["NOT_FOUND has another sentence"]);
    expect(faultsOf(page.replace(", EXPIRED.", "."))).toEqual(["the problems differ"]);
  });
});
