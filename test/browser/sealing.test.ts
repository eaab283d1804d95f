import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { openPart } from "#shared/seal/open-part.ts";
import { newHolder, openerOf, readerOf } from "#shared/seal/seal.fixture.ts";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";
import { openBrowser } from "./open-browser.ts";
import { pageContext } from "./sealing.fixture.ts";

const text = "They are to be called on Tuesdays only.";
const sealed = z.object({
  publicKeys: z.object({ sealing: z.string(), signing: z.string() }),
  part: z.unknown(),
  isOwn: z.boolean(),
});

/** Run by a Node of its own: the bundler's native part does not take objects of a test's realm. */
const bundling = `
  import { build } from "vite";
  const lib = { entry: process.argv[1], formats: ["iife"], name: "sealing" };
  const [{ output }] = await build({ configFile: false, logLevel: "error", build: { lib, write: false } });
  process.stdout.write(output[0].code);
`;

/** The library as a page gets it, in one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("sealing.fixture.ts", import.meta.url));
  const options = { cwd: findRepositoryRoot(), maxBuffer: 8 * 1_024 * 1_024 };
  const given = ["--input-type=module", "--eval", bundling, entry];
  return (await promisify(execFile)(process.execPath, given, options)).stdout;
}

describe("sealing in a browser", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const script = await bundle();
    browser = await openBrowser();
    page = await browser.newPage();
    await page.route("http://localhost/**", (route) => route.fulfill({ contentType: "text/html", body: "<p>" }));
    await page.goto("http://localhost/");
    await page.addScriptTag({ content: script });
  }, 120_000);
  afterAll(() => browser?.close());

  it("makes keys, wraps them at their real cost, and seals what a tool opens", async () => {
    const lawyer = await newHolder();
    const asked = JSON.stringify([readerOf("bucharest~lia", lawyer), text]);
    const done = sealed.parse(await page.evaluate(`sealing.sealInPage(...${asked})`));
    expect(done.isOwn).toBe(true);
    const expected = { context: pageContext, senderSigning: done.publicKeys.signing };
    const opened = await openPart(done.part, openerOf("bucharest~lia", lawyer), expected);
    expect(opened.ok && new TextDecoder().decode(opened.content)).toBe(text);
    const stranger = await newHolder();
    expect(await openPart(done.part, openerOf("bucharest~lia", stranger), expected)).toEqual({ ok: false });
  }, 120_000);

  it("compares names blindly, in any of the scripts", async () => {
    for (const name of ["Ana Popescu", "राम थापा", "محمد الخطيب"]) {
      expect(await page.evaluate(`sealing.compareInPage(${JSON.stringify(name)})`)).toBe(true);
    }
  });
});
