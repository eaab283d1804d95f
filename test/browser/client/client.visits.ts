import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import { eventually } from "../../journeys/eventually.ts";
import { lawyersAddress, network } from "./client-network.ts";
import { answerInPart, signInAs, tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(120_000); // real browsers, on machines that have other things to do
const soonMs = 20_000;
const lawyerAt = { organization: "Front Range Survivor Legal Project", person: "responder" };
const advocateAt = { organization: "Sahayatra Legal Aid", person: "advocate" };

describe("the web client", () => {
  let lawyer: Visit;
  let advocate: Visit;

  beforeAll(async () => {
    [lawyer, advocate] = await Promise.all([network.open(), network.open()]);
    await network.request();
  });

  const heading = (visit: Visit, name: string | RegExp) =>
    visit.page.getByRole("heading", { level: 1, name }).waitFor();
  const openRequest = ({ page }: Visit) => {
    const lines = page.getByRole("listitem").filter({ hasText: "Something happened with a request." });
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
    await lawyer.page.getByText("Something happened with a request.").waitFor();
    await judge(lawyer, "updates");
  });

  it("lets the lawyer answer, and shows whom to talk to", async () => {
    await openRequest(lawyer);
    await heading(lawyer, "A request from Sahayatra Legal Aid");
    await lawyer.page.getByRole("link", { name: "advocate@kathmandu.example" }).waitFor();
    await judge(lawyer, "introduction");
    await press(lawyer, "Not for me");
    await judge(lawyer, "introduction-decline");
    await press(lawyer, "Not now");
    await press(lawyer, "I am willing");
    await lawyer.page.getByLabel("No conflict, as far as I can see").check();
    await judge(lawyer, "introduction-conflict");
    await press(lawyer, "Send");
    await press(lawyer, "Take it on");
    await lawyer.page.getByText("You work together now. Talk to each other.").waitFor();
    await judge(lawyer, "introduction-accepted");
  });

  it("shows the advocate the same, with the lawyer's contact", async () => {
    await advocate.page.goto(network.gatewayUrl);
    await signInAs(advocate.page, advocateAt);
    await openRequest(advocate);
    await heading(advocate, "Your request to Front Range Survivor Legal Project");
    await advocate.page.getByRole("link", { name: lawyersAddress }).waitFor();
    await advocate.page.getByRole("link", { name: "+1 303 555 0142" }).waitFor();
    await advocate.page.getByText("You work together now.").waitFor();
    await judge(advocate, "introduction-home");
  });

  it("lets both ask each other, in codes", async () => {
    await advocate.page.getByLabel("Ask the other side").selectOption("FREE_OF_CHARGE");
    await press(advocate, "Ask");
    await advocate.page.getByText("no answer yet").waitFor();
    await lawyer.page.reload();
    await lawyer.page.getByRole("button", { name: "Yes", exact: true }).click();
    await lawyer.page.getByText("They asked:").waitFor();
    await lawyer.page.getByRole("listitem").filter({ hasText: "free of charge" }).getByText("Yes").waitFor();
  });

  it("keeps nothing: no storage, no cookie of its own; a reload is signed in through the organization", async () => {
    const kept = "[localStorage.length, sessionStorage.length, document.cookie.length]";
    expect(await lawyer.page.evaluate(kept)).toEqual([0, 0, 0]);
    expect(await lawyer.page.evaluate("indexedDB.databases().then((all) => all.length)")).toBe(0);
    await lawyer.page.reload();
    await heading(lawyer, "A request from Sahayatra Legal Aid");
    expect(new URL(lawyer.page.url()).search).not.toMatch(/code|state/);
  });

  it("shows live what fits, and is declined in two presses", async () => {
    await lawyer.page.getByRole("link", { name: "Needs that fit you" }).first().click();
    await heading(lawyer, "Needs that fit you");
    const cards = lawyer.page.getByRole("listitem").filter({ hasText: "Sahayatra" });
    const before = await cards.count();
    await network.post();
    await eventually("it is there", async () => (await cards.count()) > before, soonMs);
    await judge(lawyer, "opportunities");
    await lawyer.page.getByRole("link", { name: "Look at it" }).first().click();
    await heading(lawyer, /looks for help/);
    await judge(lawyer, "opportunity");
    await press(lawyer, "Not for me");
    await judge(lawyer, "opportunity-decline");
    await press(lawyer, "No time, or no free place");
    await lawyer.page.getByText("Thank you. Somebody else is asked now.").waitFor();
  });

  it("locks: nothing is left, and going on asks anew who it is", async () => {
    await press(lawyer, "Lock");
    await heading(lawyer, "Locked");
    await expectText(lawyer, /Sahayatra|asylum/i, 0);
    await judge(lawyer, "locked");
    await press(lawyer, "Unlock");
    await lawyer.page.getByText("made-up people").waitFor();
  });

  it("locks by itself when nobody has touched it for a while", async () => {
    await advocate.page.clock.install();
    await advocate.page.clock.fastForward("14:00");
    await expectText(advocate, "Locked", 0);
    await advocate.page.clock.fastForward("02:00");
    await heading(advocate, "Locked");
    await advocate.page.clock.resume();
  });

  it("is left at once by pressing Shift three times", async () => {
    await advocate.context.route("https://www.wikipedia.org/", (route) => route.fulfill({ body: "elsewhere" }));
    for (const _ of [1, 2, 3]) await advocate.page.keyboard.press("Shift");
    await advocate.page.waitForURL("https://www.wikipedia.org/");
  });

  it("is completed by keyboard alone, from the e-mail's link to working together", async () => {
    await network.request();
    const visit = await network.open();
    const { page } = visit;
    const go = async (name: string, key = "Enter") => {
      await tabTo(page, name);
      await page.keyboard.press(key);
    };
    await page.goto(`${network.gatewayUrl}/updates`);
    await heading(visit, "Sign in at your organization");
    await go(lawyerAt.organization);
    await page.getByText("made-up people").waitFor();
    await page.keyboard.press("Tab");
    await page.locator(`button[value="${lawyerAt.person}"]`).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Waiting for you").waitFor();
    await go("Open");
    await heading(visit, "A request from Sahayatra Legal Aid");
    await go("I am willing");
    await page.getByLabel("No conflict, as far as I can see").waitFor();
    expect(await page.evaluate("document.activeElement?.textContent")).toBe("What comes next");
    await go("No conflict, as far as I can see", "Space");
    await go("Send");
    await page.getByRole("button", { name: "Take it on" }).waitFor();
    await go("Take it on");
    await page.getByText("You work together now. Talk to each other.").waitFor();
  });

  it("tells what it cannot show, and goes on when it can", async () => {
    const visit = await network.open();
    await visit.page.goto(network.gatewayUrl);
    await signInAs(visit.page, { organization: "Bantay Batas Legal Clinic", person: "coordinator" });
    await visit.page.getByText("Nothing waits for you.").waitFor();
    await judge(visit, "updates-empty");
    visit.isDisturbed = true;
    await visit.page.route("**/graphql", (route) => route.abort());
    await visit.page.getByRole("link", { name: "Needs that fit you" }).first().click();
    await visit.page.getByText("The line is down, or the service is away.").waitFor();
    await judge(visit, "opportunities-failed");
    await visit.page.unroute("**/graphql");
    await visit.page.route("**/graphql", answerInPart);
    await press(visit, "Try again");
    await visit.page.getByText("Some of this could not be reached just now: bucharest.").waitFor();
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
    await press(visit, "Sign out here and in every client");
    await heading(visit, "Who would you like to be?");
    await visit.page.getByRole("link", { name: advocateAt.organization }).click();
    await visit.page.getByText("made-up people").waitFor();
  });
});
