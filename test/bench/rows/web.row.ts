import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { z } from "zod";
import { findRepositoryRoot } from "../../../tools/constellation/repository-root.ts";
import { openBrowser } from "../../browser/open-browser.ts";
import type { Bench, Row } from "../bench.ts";
import { withNetwork } from "../network/bench-network.ts";
import { type Figure, figureOf, rounded } from "../report/figure.ts";

const row = "web";
const kib = 1_024;

/** An old phone on a bad line: 400 kbit/s and 400 ms to and fro, a quarter of this machine's speed. */
const line = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000, offline: false };
const slowedBy = 4;

const loadForm = z.object({ bytes: z.number().int().positive() });

/** What a visitor loads before anything is seen, and how long it takes until the largest of it is painted. */
export const web: Row = {
  name: row,
  run: async (bench) => {
    const weight = weigh();
    const paint = await withNetwork(bench, { organizations: 1, isTrusted: true }, ({ constellation }) =>
      paintOften(bench, constellation.gatewayUrl),
    );
    return [weight, paint];
  },
};

function weigh(): Figure {
  const text = readFileSync(join(findRepositoryRoot(), "dist/web/client/first-load.json"), "utf8");
  const { bytes } = loadForm.parse(JSON.parse(text));
  const conditions = { told: "script and style that the first page needs, gzipped one by one, as the build measures" };
  return figureOf({
    row: `${row}, first load`,
    unit: "KB",
    rounds: [bytes / kib],
    bar: { atMost: 170 },
    aim: { atMost: 100 },
    conditions,
  });
}

async function paintOften({ rounds, notice }: Bench, url: string): Promise<Figure> {
  const browser = await openBrowser();
  try {
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      seconds.push((await paintOnce(browser, url)) / 1_000);
      notice(`${rounded(seconds.at(-1) ?? 0)} s`);
    }
    const conditions = {
      line: "400 kbit/s, 400 ms",
      processor: `slowed ${slowedBy} times`,
      told: "largest contentful paint of the first page, nothing kept from before",
    };
    return figureOf({ row: `${row}, largest paint`, unit: "s", rounds: seconds, conditions });
  } finally {
    await browser.close();
  }
}

/** The last candidate for the largest paint once the page's heading is there, in milliseconds. */
const largestPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true });
})`;

async function paintOnce(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", line);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowedBy });
    await page.goto(url, { timeout: 120_000, waitUntil: "networkidle" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    return z.number().parse(await page.evaluate(largestPaint));
  } finally {
    await context.close();
  }
}
