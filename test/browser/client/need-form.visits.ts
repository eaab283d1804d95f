import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { network } from "./client-network.ts";
import { signInAs, tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";
import { explainInNepali } from "./say-yes.ts";

jest.setTimeout(240_000); // real browsers, on machines that have other things to do
const advocateAt = { organization: "Sahayatra Legal Aid", person: "advocate" };

describe("posting a need", () => {
  afterAll(() => network.closeWindows());
  let visit: Visit;
  const heading = (name: string | RegExp, { page } = visit) => page.getByRole("heading", { level: 1, name }).waitFor();
  const press = (name: string, { page } = visit) => page.getByRole("button", { name, exact: true }).first().click();
  const judge = async (name: string) => {
    expect(await judgeScreen(visit.page, name)).toEqual([]);
    await visit.page.setViewportSize({ width: 900, height: 700 });
  };
  const find = async (words: string, name: string) => {
    await visit.page.getByLabel("Say it in your own words").fill(words);
    await press(name);
  };
  const choose = async (label: string, words: string, name: string) => {
    await visit.page.getByRole("combobox", { name: label }).fill(words);
    await visit.page.getByRole("option", { name, exact: true }).first().click();
  };
  const goOn = () => press("Keep and go on");
  const open = async () => {
    visit = await network.open();
    await visit.page.goto(network.gatewayUrl);
    await signInAs(visit.page, advocateAt);
    await visit.page.goto(`${network.gatewayUrl}/needs/new?at=kathmandu`);
    await heading("What do they need help with?");
  };

  /** Where those stand who could help: nobody is asked by itself, until whoever chooses says so. */
  const showFromCandidates = async (go: (name: string) => Promise<void>) => {
    const { page } = visit;
    await page.getByText(/^You choose whom to ask first\./).waitFor();
    await page.getByText(/^Looked up /).waitFor();
    await judge("candidates-by-hand");
    await go("Let the network ask now");
    await page.getByText(/^The network asks people too/).waitFor();
    await page.getByRole("link", { name: "Back to the need" }).click();
  };

  beforeAll(open);

  it("finds issues by everyday words, in plain groups, and keeps them as chips", async () => {
    await judge("need-new");
    await visit.page.getByLabel("Say it in your own words").fill("he keeps the child");
    await visit.page.getByText("Press one to add it.").waitFor();
    await judge("need-new-found");
    await press("Custody of children and time with them");
    await find("divorce", "Divorce or separation");
    await find("the police charged them", "Clear a criminal record");
    await find("I want to stay", "Staying legally: not sure");
    await judge("need-new-chosen");
    await press("Take away: Staying legally: not sure");
    await goOn();
    await heading("Custody of children and time with them");
  });

  it("asks each issue for its own place and help, and offers again what was said", async () => {
    await goOn();
    await visit.page.getByRole("link", { name: /^Where is it\? Say where it is/ }).waitFor();
    await judge("need-draft-missing");
    await choose("Where is it?", "colorado", "Colorado");
    await visit.page.getByLabel("A lawyer who takes it on").check();
    await visit.page.getByLabel("A hearing at court").check();
    await visit.page.getByRole("spinbutton").first().click();
    await visit.page.keyboard.type("20052031");
    await judge("need-draft");
    await goOn();
    await heading("Divorce or separation");
    const place = visit.page.getByRole("combobox", { name: "Where is it?" });
    await visit.page.setViewportSize({ width: 390, height: 480 });
    await place.fill("rom");
    await visit.page.getByRole("option").first().waitFor();
    const list = await visit.page.getByRole("listbox").boundingBox();
    const box = await place.boundingBox();
    expect(list?.y).toBeGreaterThan(box?.y ?? Number.POSITIVE_INFINITY);
    await visit.page.setViewportSize({ width: 900, height: 700 });
    const send = visit.page.locator("button[type=submit]"); // whatever is open hides it from readers, and not from a hand
    await send.click();
    await visit.page.getByRole("link", { name: /^Where is it\? Choose one from the list\./ }).waitFor();
    await place.fill("ROMANIA");
    await send.click();
    await heading("Clear a criminal record");
    await press("Again: Colorado, United States");
  });

  it("keeps what was typed while the line is down, says so, and goes on when it is back", async () => {
    visit.isDisturbed = true;
    await visit.context.setOffline(true);
    await goOn();
    await visit.page.getByText("The line is down, or the service is away.").waitFor();
    await visit.page.getByRole("button", { name: "Take away: Colorado, United States" }).waitFor();
    await judge("need-draft-offline");
    await visit.context.setOffline(false);
    await goOn();
    await heading("Languages");
  });

  it("comes back after a reload, at the step that is left", async () => {
    await visit.page.reload();
    await heading("Languages");
    await visit.page.getByText("2 steps left to fill in.").waitFor();
    await choose("In which languages can they talk?", "nepali", "Nepali");
    await goOn();
    await heading("How soon");
    await visit.page.getByLabel("In the next weeks").check();
    await goOn();
    await heading("Check and post");
    await visit.page.getByRole("link", { name: "Who may see this" }).first().click();
    await heading("Who may see this");
    await judge("need-draft-audience");
    await goOn();
    await heading("Check and post");
  });

  it("says word for word what others will see, posts it, and nothing leaves before the minute is over", async () => {
    await visit.page.getByText(/^The next page shows who could help\./).waitFor();
    await visit.page.getByText(/^The network asks .* first|Nobody fits at once/).waitFor();
    await judge("need-draft-check");
    await visit.page.getByRole("link", { name: "Write down that they allow it" }).click();
    await visit.page.getByRole("heading", { name: "A new permission" }).waitFor();
    await judge("permissions-network");
    await press("Go on");
    await explainInNepali(visit.page);
    await visit.page.getByLabel("They said yes to just this").check();
    await press("Write it down");
    await visit.page.getByRole("link", { name: "Back to the form" }).click();
    await heading("Check and post");
    await visit.page.getByText(/^They have allowed that others see it, until /).waitFor();
    await press("Post it and let the network ask");
    await heading(/^Need /);
    await visit.page.getByRole("heading", { name: "It is posted, and nothing has left yet" }).waitFor();
    expect(await visit.page.getByRole("link", { name: "See who could help" }).count()).toBe(0);
    await judge("need-draft-posted");
    await press("Take it back");
    await visit.page.getByRole("alertdialog").getByRole("button", { name: "Take it back for good" }).click();
    await visit.page.getByText("This need was taken back.").waitFor();
  });

  it("is done by keyboard alone, and shown by itself when whoever chose by hand says so", async () => {
    await open();
    const { page } = visit;
    const go = (name: string, key = "Enter") => tabTo(page, name).then(() => page.keyboard.press(key));
    const choose = async (words: string, name: string) => {
      await page.keyboard.type(words);
      await page.getByRole("option", { name, exact: true }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.locator("[role=option][data-focused]").waitFor();
      await page.keyboard.press("Enter");
    };
    await page.getByLabel("Say it in your own words").focus();
    await page.keyboard.type("they took my passport");
    await page.getByText("to add it.").waitFor();
    await go("Passport taken or lost");
    await go("Keep and go on");
    await heading("Passport taken or lost");
    await page.keyboard.press("Tab");
    await choose("nepal", "Nepal");
    await page.getByRole("button", { name: "Take away: Nepal" }).waitFor();
    await go("A lawyer who takes it on", "Space");
    await go("Keep and go on");
    await heading("Languages");
    await page.keyboard.press("Tab");
    await choose("nepali", "Nepali");
    await page.getByRole("button", { name: "Take away: Nepali" }).waitFor();
    await go("Keep and go on");
    await heading("How soon");
    await go("Today or tomorrow", "Space");
    await go("Keep and go on");
    await heading("Check and post");
    await go("Post it and choose whom to ask");
    await showFromCandidates(go);
    await heading(/^Need /);
  });

  it("changes a need that was posted with the same questions, all at once", async () => {
    await visit.page.getByRole("link", { name: "Change the need" }).click();
    await visit.page.getByRole("link", { name: "How soon" }).first().click();
    await visit.page.getByLabel("In the next weeks").check();
    await goOn();
    await visit.page.getByText("Your changes are on this page only.").waitFor();
    await judge("need-draft-revision");
    await press("Send the changes");
    await heading(/^Need /);
  });

  it("reads from right to left", async () => {
    const address = new URL(visit.page.url());
    await visit.page.goto(`${address.origin}${address.pathname}?at=kathmandu&in=ar&step=languages`);
    await visit.page.getByRole("heading", { level: 1 }).waitFor();
    expect(await visit.page.locator("html").getAttribute("dir")).toBe("rtl");
    await judge("need-draft-arabic");
  });
});
