import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { z } from "zod";
import { sampleSize } from "../../sample-size.ts";

const found = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** The folder that screenshots go to; none are made without one. */
const shots = process.env.ALIGHT_SCREENS;

/** What axe-core finds on a page: rule and place. */
async function findFaults(page: Page, rules: string): Promise<string[]> {
  const isThere = await page.evaluate("typeof axe !== 'undefined'"); // since it was loaded into this document
  if (!isThere) await page.evaluate(axe.source);
  const { violations } = found.parse(await page.evaluate(`axe.run(${rules}).then(${violationsAlone})`));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What else axe-core tells of a page is long, and nobody reads it. */
const violationsAlone =
  "({ violations }) => ({ violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })) })";

/** By how many pixels a page is wider than its window: then somebody has to scroll sideways to read. */
async function overhang(page: Page): Promise<number> {
  return z.number().parse(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
}

const sizes = [
  { name: "wide", width: 900, height: 700, text: "100%" },
  { name: "narrow", width: 320, height: 640, text: "100%" },
  { name: "large-text", width: 640, height: 700, text: "200%" },
] as const;

/** In which color and direction a screen is looked at. */
type Way = { scheme: "light" | "dark"; direction: "ltr" | "rtl"; rules: string };

export const everyWay: readonly Way[] = [
  { scheme: "light", direction: "ltr", rules: '{ resultTypes: ["violations"] }' },
  { scheme: "dark", direction: "rtl", rules: '{ runOnly: ["color-contrast"], resultTypes: ["violations"] }' }, // the rest is the same
];

/**
 * Everything that is wrong with a screen, at every width, with text at twice its size, light and dark, in both
 * directions. Takes a picture of the common ones when pictures are wanted.
 */
export async function judgeScreen(page: Page, name: string, ways = waysFor(name)): Promise<string[]> {
  const faults: string[] = [];
  for (const { scheme, direction, rules } of ways) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(`document.documentElement.dir = ${JSON.stringify(direction)}`);
    faults.push(...(await findFaults(page, rules)).map((fault) => `${name}, ${scheme}: ${fault}`));
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.evaluate(`document.documentElement.style.fontSize = ${JSON.stringify(size.text)}`);
      if ((await overhang(page)) > 0) faults.push(`${name}, ${size.name}, ${direction}: wider than its window`);
      if (direction === "ltr") await takePicture(page, `${name}-${size.name}`);
    }
    await page.evaluate(`document.documentElement.style.fontSize = ""`);
  }
  await page.evaluate(`document.documentElement.dir = "ltr"`);
  await page.emulateMedia({ colorScheme: "light" });
  return faults;
}

/** A sample looks at every screen by day, and at every third in the dark and from right to left too. */
function waysFor(name: string): readonly Way[] {
  const seed = [...name].reduce((sum, sign) => sum + sign.charCodeAt(0), 0);
  const isWhole = shots !== undefined || seed % 3 === 0;
  return sampleSize({ sample: isWhole ? everyWay : everyWay.slice(0, 1), whole: everyWay });
}

/** As much of a long page as tells what it is like. */
const tallest = 2_400;

/** On a phone every state; wide what is seen first of each screen. Text at twice its size is only judged. */
async function takePicture(page: Page, name: string): Promise<void> {
  const isWanted = name.endsWith("-narrow") || /^[a-z]+-wide$/.test(name);
  if (shots === undefined || !isWanted) return;
  await mkdir(shots, { recursive: true });
  await page.evaluate("scrollTo(0, 0)"); // or what stays in reach stands in the middle of a long page
  const size = page.viewportSize() ?? { width: 320, height: 640 };
  const long = Math.min(z.number().parse(await page.evaluate("document.documentElement.scrollHeight")), tallest);
  const height = name.endsWith("-narrow") ? long : size.height;
  const path = join(shots, `${name}.jpeg`); // small, and nobody measures pixels
  const clip = { x: 0, y: 0, width: size.width, height };
  await page.screenshot({ path, type: "jpeg", quality: 50, fullPage: true, clip, animations: "disabled" });
}
