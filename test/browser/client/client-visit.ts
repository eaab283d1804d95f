import type { Browser, BrowserContext, Page, Request, Route } from "playwright-core";
import { z } from "zod";

/** Somebody at the web client, in a browser window of their own. */
export type Visit = {
  context: BrowserContext;
  page: Page;
  /** What the browser complained about: refused by the page's policy, failed, thrown. */
  complaints: string[];
  /** Whether its line was cut on purpose: then the browser has reason to complain. */
  isDisturbed: boolean;
  /** The texts that it sent to the graph. */
  operations: Set<string>;
};

const asked = z.object({ query: z.string() });
/**
 * A service that has much to do says so, and the page tells it in words: no fault of the page. Who was not let in asks
 * once more (`signed-fetch.ts`); what is refused then is told with its reason.
 */
const isToldElsewhere = /status of 503|status of 401 .*\/graphql/;
/** Longer than anybody waits: the suite shares its machine. */
const slowestMs = 60_000;

export async function openVisit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 }, locale: "en-GB" });
  context.setDefaultTimeout(slowestMs);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (said) => {
    const complaint = `${said.text()} (${said.location().url}, on ${page.url()})`;
    if (said.type() === "error" && !isToldElsewhere.test(complaint)) complaints.push(complaint);
  });
  const refused = new Map<string, string>();
  page.on("response", async (response) => {
    if (!isGraph(response.request())) return;
    const text = textSentBy(response.request());
    const before = refused.get(text);
    refused.delete(text);
    if (response.status() !== 401) return;
    const why = `${await response.headerValue("www-authenticate").catch(() => "refused")}, to ${text.slice(0, 80)}`;
    if (before) complaints.push(`${before}; and again: ${why}, on ${page.url()}`);
    else refused.set(text, why);
  });
  const operations = new Set<string>();
  page.on("request", (request) => {
    if (isGraph(request)) operations.add(textSentBy(request));
  });
  return { context, page, complaints, isDisturbed: false, operations };
}

function isGraph(request: Request): boolean {
  return /\/graphql(\/stream)?$/.test(request.url()) && request.method() === "POST";
}

function textSentBy(request: Request): string {
  return asked.parse(request.postDataJSON()).query;
}

/** From wherever the client asks for an organization: to that person’s work, by mouse. */
export async function signInAs(page: Page, { organization, person }: { organization: string; person: string }) {
  await page.getByRole("link", { name: organization }).click();
  await page.locator(`button[value="${person}"]`).click();
  await page.getByRole("heading", { level: 1, name: "Your work" }).waitFor();
}

/** On the way to a screen whose address names an organization: at its sign-in page, as one of its demo people. */
export async function signInThere(page: Page, person: string): Promise<void> {
  await page.locator(`button[value="${person}"]`).click();
}

/** As the graph answers while an organization is silent. */
export async function answerInPart(route: Route): Promise<void> {
  const response = await route.fetch();
  const extensions = { code: "ORGANIZATION_TIMEOUT", organization: "bucharest" };
  const errors = [{ message: "An organization did not answer in time.", extensions }];
  await route.fulfill({ response, json: { ...answer.parse(await response.json()), errors } });
}

const answer = z.looseObject({ data: z.unknown() });

const mostPresses = 80;

/** Goes on with the Tab key to what has this name, as somebody does who has no mouse. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(
      "(document.activeElement?.closest('label') ?? document.activeElement)?.textContent?.trim() ?? ''",
    );
    if (String(focused).startsWith(name)) return;
  }
  throw new Error(`no key leads to "${name}"`);
}
