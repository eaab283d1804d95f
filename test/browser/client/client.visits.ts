import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { eventually } from "../../journeys/eventually.ts";
import { lawyersAddress, network } from "./client-network.ts";
import { answerInPart, signInAs, signInThere, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(120_000); // real browsers, on machines that have other things to do
const soonMs = 20_000;
const lawyerAt = { organization: "Front Range Survivor Legal Project", person: "responder" };
const advocateAt = { organization: "Sahayatra Legal Aid", person: "advocate" };

describe("the web client", () => {
  afterAll(() => network.closeWindows());
  let lawyer: Visit;
  let advocate: Visit;

  beforeAll(async () => {
    [lawyer, advocate] = await Promise.all([network.open(), network.open()]);
    await network.request();
  });

  const heading = (visit: Visit, name: string | RegExp) =>
    visit.page.getByRole("heading", { level: 1, name }).waitFor();
  const openRequest = ({ page }: Visit) => {
    const told = /Something happened with a request\.|Say whether you can help\./;
    const lines = page.getByRole("listitem").filter({ hasText: told });
    return lines.getByRole("link", { name: "Open" }).first().click();
  };
  const press = (visit: Visit, name: string) => visit.page.getByRole("button", { name }).click();
  const expectText = async ({ page }: Visit, text: string | RegExp, count: number) =>
    expect(await page.locator("main").getByText(text).count()).toBe(count);
  const judge = async (visit: Visit, name: string) => expect(await judgeScreen(visit.page, name)).toEqual([]);

  it("is where the neutral e-mail leads: past the sign-in, to what waits", async () => {
    await eventually("the e-mail has come", () => network.mail.received.length > 0, soonMs);
    const [received] = network.mail.received;
    expect(received).toMatchObject({ to: lawyersAddress });
    const link = /^http\S+$/m.exec(received?.bytes ?? "")?.[0] ?? "";
    expect(link).toBe(`${network.gatewayUrl}/updates`);
    await lawyer.page.goto(link);
    await heading(lawyer, "Sign in at your organization");
    await judge(lawyer, "welcome");
    await signInAs(lawyer.page, lawyerAt);
    await lawyer.page.getByText("Say whether you can help.").waitFor();
  });

  it("keeps nothing: no storage, no cookie of its own; a reload is signed in through the organization", async () => {
    await openRequest(lawyer);
    await heading(lawyer, "A request from Sahayatra Legal Aid");
    const kept = "[localStorage.length, sessionStorage.length, document.cookie.length]";
    expect(await lawyer.page.evaluate(kept)).toEqual([0, 0, 0]);
    expect(await lawyer.page.evaluate("indexedDB.databases().then((all) => all.length)")).toBe(0);
    await lawyer.page.reload();
    await heading(lawyer, "A request from Sahayatra Legal Aid");
    expect(new URL(lawyer.page.url()).search).not.toMatch(/code|state/);
  });

  it("keeps the way out in reach of a thumb, wherever somebody has scrolled, and the places behind one button", async () => {
    const exit = lawyer.page.getByRole("button", { name: "Exit this page" });
    await lawyer.page.setViewportSize({ width: 320, height: 640 });
    await lawyer.page.evaluate("scrollTo(0, document.body.scrollHeight)");
    await lawyer.page.evaluate("new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))");
    const { y = -1 } = (await exit.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(20);
    const place = lawyer.page.getByRole("link", { name: "Needs that fit you" }).first();
    expect(await place.isVisible()).toBe(false);
    await press(lawyer, "Menu");
    expect(await place.isVisible()).toBe(true);
    await lawyer.page.keyboard.press("Escape");
    expect(await place.isVisible()).toBe(false);
    await lawyer.page.setViewportSize({ width: 900, height: 700 });
  });

  it("locks: nothing is left, going on asks anew who it is, and leads back to where they were", async () => {
    await press(lawyer, "Lock");
    await heading(lawyer, "Locked");
    expect(new URL(lawyer.page.url()).pathname).toBe("/locked");
    await expectText(lawyer, /Sahayatra|asylum/i, 0);
    await judge(lawyer, "locked");
    await press(lawyer, "Unlock");
    await lawyer.page.getByText("made-up people").waitFor();
    await signInThere(lawyer.page, lawyerAt.person);
    await heading(lawyer, "A request from Sahayatra Legal Aid");
  });

  it("locks by itself when nobody has touched it for a while", async () => {
    await advocate.page.goto(network.gatewayUrl);
    await signInAs(advocate.page, advocateAt);
    expect(advocate.complaints).toEqual([]);
    advocate.isDisturbed = true; // its clock is wrong from here on: what it asks meanwhile is refused
    await advocate.page.clock.install();
    await advocate.page.clock.fastForward("14:00");
    await expectText(advocate, "Locked", 0);
    await advocate.page.clock.fastForward("02:00");
    await heading(advocate, "Locked");
    await advocate.page.clock.resume();
  });

  it("is left at once by pressing Shift three times; whoever comes back in that tab is asked who they are", async () => {
    const { page, context } = lawyer;
    await context.route("https://www.wikipedia.org/", (route) => route.fulfill({ body: "elsewhere" }));
    await page.getByRole("link", { name: "You", exact: true }).click();
    await heading(lawyer, "You at work");
    for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
    await page.waitForURL("https://www.wikipedia.org/");
    await page.goBack();
    await heading(lawyer, "Locked");
    expect(new URL(page.url()).pathname).toBe("/locked");
    await page.goto(`${network.gatewayUrl}/work?at=colorado`);
    await heading(lawyer, "Locked");
    await press(lawyer, "Unlock");
    await page.getByText("made-up people").waitFor();
    await signInThere(page, lawyerAt.person);
    await heading(lawyer, "Your work");
    expect(await page.evaluate("sessionStorage.length")).toBe(0);
  });

  it("tells what it cannot show, and goes on when it can", async () => {
    const visit = await network.open();
    await visit.page.goto(network.gatewayUrl);
    await signInAs(visit.page, { organization: "Bantay Batas Legal Clinic", person: "responder" });
    await visit.page.getByText("Nothing waits for you.").waitFor();
    visit.isDisturbed = true;
    await visit.page.route("**/graphql", (route) => route.abort());
    await visit.page.getByRole("link", { name: "Needs that fit you" }).first().click();
    await visit.page.getByText("The line is down, or the service is away.").waitFor();
    await judge(visit, "opportunities-failed");
    await visit.page.unroute("**/graphql");
    await visit.page.route("**/graphql", answerInPart);
    await press(visit, "Try again");
    await visit.page.getByText("Some of this could not be reached just now: Casa Lumina.").waitFor();
    await judge(visit, "opportunities-partial");
    await visit.page.unroute("**/graphql");
    await visit.page.goto(`${network.gatewayUrl}/introductions/manila~${randomUUID()}?at=manila`);
    await heading(visit, "This is not here");
    await judge(visit, "introduction-absent");
  });

  it("opens a demonstration on the people one can be, and is entered as one of them in one press", async () => {
    const visit = await network.open();
    await visit.page.goto(network.gatewayUrl);
    await heading(visit, "Who would you like to be?");
    await visit.page.getByRole("button", { name: "A coordinator" }).first().waitFor();
    await judge(visit, "demo");
    const cast = visit.page.locator("section").filter({ hasText: lawyerAt.organization });
    await cast.getByRole("button", { name: "A coordinator" }).click();
    await visit.page.getByRole("link", { name: "Needs that fit you" }).first().waitFor();
    // Somebody else of the same organization, in the same window.
    await visit.page.goto(network.gatewayUrl);
    await cast.getByRole("button", { name: "An advocate" }).click();
    await visit.page.getByRole("button", { name: "Sign out" }).waitFor();
    expect(await visit.page.getByRole("link", { name: "Needs that fit you" }).count()).toBe(0);
  });

  it("signs out at the organization: whoever comes back is asked who they are", async () => {
    const visit = await network.open();
    await visit.page.goto(network.gatewayUrl);
    await signInAs(visit.page, advocateAt);
    await press(visit, "Sign out");
    await press(visit, "Sign out in this browser");
    await heading(visit, "Who would you like to be?");
    await visit.page.getByRole("link", { name: advocateAt.organization }).click();
    await visit.page.getByText("made-up people").waitFor();
  });
});
