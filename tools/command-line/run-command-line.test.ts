import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { runCommandLine } from "./run-command-line.ts";

async function run(words: string[], environment: Record<string, string> = {}) {
  let said = "";
  const hear = (text: string | Uint8Array) => {
    said += String(text);
    return true;
  };
  jest.spyOn(process.stdout, "write").mockImplementation(hear);
  jest.spyOn(process.stderr, "write").mockImplementation(hear);
  const code = await runCommandLine(words, environment);
  jest.restoreAllMocks();
  return { code, said };
}

describe("the command line", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("lists every command apart from what it does", async () => {
    const { code, said } = await run(["nothing"]);
    expect(code).toBe(2);
    expect(said).toMatch(/npm run compose:prepare {2}keys/);
    expect(said).toContain("ALIGHT_HOME");
  });

  it("tells of ALIGHT_HOME in the help of each command", async () => {
    for (const name of ["start", "status", "token", "graphql", "organization", "seed"]) {
      expect((await run([name, "--help"])).said).toContain("ALIGHT_HOME");
    }
  });

  it("says in one sentence that a home is not a folder", async () => {
    const place = await mkdtemp(join(tmpdir(), "alight-home-"));
    const file = join(place, "file");
    await writeFile(file, "");
    for (const words of [["start"], ["start", "--fresh"]]) {
      const { code, said } = await run(words, { ALIGHT_HOME: file });
      expect(code).toBe(1);
      expect(said).toMatch(/^ALIGHT_HOME: .* is not a folder\. Name a folder .*\n$/);
    }
    await rm(place, { recursive: true });
  });

  it("says in one sentence that an address of a database names no server", async () => {
    const { code, said } = await run(["status"], { DATABASE_URL: "postgresql://" });
    expect(code).toBe(1);
    expect(said).toMatch(
      /^The environment is not usable:\n {2}DATABASE_URL: must name a server, as in postgresql:.*\n$/,
    );
  });

  it("says in one sentence that an option lacks its value", async () => {
    const { code, said } = await run(["organization", "add", "lima", "--country", "-x"]);
    expect(code).toBe(1);
    expect(said).toMatch(/^Option '--country' .* See: npm run organization -- --help\n$/);
  });
});
