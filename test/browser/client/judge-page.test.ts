import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../open-browser.ts";
import { everyWay, judgeScreen } from "./judge-page.ts";

const timeoutMs = 60_000;

describe("judging a screen", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  }, timeoutMs);
  afterAll(() => browser?.close());

  const faultsOf = async (content: string) => {
    const head = '<meta name="viewport" content="width=device-width"><title>Updates</title>';
    await page.setContent(
      `<!doctype html><html lang="en"><head>${head}</head><body><main>${content}</main></body></html>`,
    );
    return judgeScreen(page, "planted", everyWay);
  };

  it("finds nothing on a plain page", async () => {
    expect(await faultsOf("<h1>Your updates</h1><p>Nothing waits for you.</p>")).toEqual([]);
  });

  it("finds what cannot be read, has no name, or is wider than a phone", async () => {
    const faint = await faultsOf('<h1>Your updates</h1><p style="background: #fff; color: #ccc">Nothing</p>');
    expect(faint.join()).toContain("planted, light: color-contrast");
    expect((await faultsOf("<h1>Your updates</h1><button></button>")).join()).toContain("button-name");
    const wide = await faultsOf('<h1>Your updates</h1><p style="inline-size: 400px">Nothing</p>');
    expect(wide).toEqual([
      "planted, narrow, ltr: wider than its window",
      "planted, narrow, rtl: wider than its window",
    ]);
  });
});
