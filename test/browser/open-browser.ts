import { access } from "node:fs/promises";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const installed = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A real Chromium without a screen: one that this machine has, or the one that came with npm (Linux).
 * @throws Error with one sentence when there is none: a test that needs a browser fails, and is never left out
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = (await findInstalled()) ?? (await unpackBundled());
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
  return chromium.launch({ executablePath, args, headless: true, timeout: 30_000 });
}

async function findInstalled(): Promise<string | undefined> {
  for (const path of installed) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

async function unpackBundled(): Promise<string> {
  try {
    return await bundled.executablePath();
  } catch (cause) {
    throw new Error("No Chromium: install one, or run these tests on Linux x64, where npm brings one.", { cause });
  }
}
