import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { needInput, postNeed } from "../../journeys/needs.ts";
import { signedIn } from "../../journeys/person.ts";
import { lawyerIn } from "../../journeys/responders.ts";
import { constellation, network } from "./client-network.ts";
import { signInThere, tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(120_000); // real browsers, on machines that have other things to do

const heading = ({ page }: Visit, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
const press = ({ page }: Visit, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const says = ({ page }: Visit, text: string | RegExp) => page.getByText(text).first().waitFor();
const judge = async ({ page }: Visit, name: string) => expect(await judgeScreen(page, name)).toEqual([]);

/** Types words where something is searched for, and takes what is offered under a name. */
async function find({ page }: Visit, label: string, { words, name }: { words: string; name: string }) {
  await page.getByRole("combobox", { name: label }).fill(words);
  await page.getByRole("option", { name }).first().click();
}

/** Cuts the line, does something that needs it, and mends it. */
async function whileCut(visit: Visit, act: () => Promise<void>) {
  visit.isDisturbed = true;
  await visit.page.route("**/graphql", (route) => route.abort());
  await act();
  await visit.page.unroute("**/graphql");
}

const [ownName, otherName] = ["Teresita Aquino", "Dalisay Ocampo"] as const;

describe("a profile", () => {
  afterAll(() => network.closeWindows());
  let clerk: Visit;

  beforeAll(async () => {
    clerk = await network.open();
  });

  it("is missing at first, and it is said what that means", async () => {
    await clerk.page.goto(`${network.gatewayUrl}/profile?at=manila`);
    await signInThere(clerk.page, "advocate");
    await heading(clerk, "Your profile");
    await says(clerk, "You have no profile yet.");
    await judge(clerk, "profile-empty");
  });

  it("is added by somebody who left out much: all that is missing is said at once, with the way to it", async () => {
    await clerk.page.getByRole("link", { name: "Add a profile" }).click();
    await heading(clerk, "Add a profile");
    await judge(clerk, "profile-add");
    await press(clerk, "Save");
    const faults = clerk.page.getByRole("alert").getByRole("link");
    await faults.first().waitFor();
    expect(await faults.count()).toBe(6);
    await judge(clerk, "profile-faults");
    await faults.first().click();
    expect(await clerk.page.evaluate("document.activeElement?.id")).toBe("field-name");
  });

  it("is kept while the line drops in the middle of the form, and sent when it is back", async () => {
    const { page } = clerk;
    await page.getByLabel("The name under which you work").fill("Analyn Reyes-Cruz");
    await page.getByLabel("Lawyer", { exact: true }).check();
    await find(clerk, "What do you take?", { words: "asylum", name: "Asylum or refugee protection" });
    await page.getByLabel("A lawyer who takes it on").check();
    await find(clerk, "Country, or part of it", { words: "philippines", name: "Philippines" });
    await page.getByLabel("Who admitted you there?").fill("Supreme Court of the Philippines");
    await find(clerk, "Which languages do you speak with people?", { words: "tagalog", name: "Filipino" });
    await page.getByLabel("Free of charge").check();
    await whileCut(clerk, async () => {
      await press(clerk, "Save");
      await says(clerk, "Nothing is lost.");
      expect(await page.getByLabel("Who admitted you there?").inputValue()).toBe("Supreme Court of the Philippines");
      await page.getByRole("listitem").filter({ hasText: "Filipino" }).waitFor();
    });
    await press(clerk, "Save");
    await heading(clerk, "Your profile");
    await says(clerk, "This waits for your coordinators.");
    await says(clerk, "A coordinator looks up the admission.");
    await judge(clerk, "profile");
  });

  it("says how much somebody takes, that they pause, and that all is still right", async () => {
    await says(clerk, "1 free place");
    await press(clerk, "One place more");
    await says(clerk, "2 free places");
    await press(clerk, "Pause");
    await clerk.page.getByRole("button", { name: "Take needs again" }).waitFor();
    await press(clerk, "Take needs again");
    await clerk.page.getByRole("button", { name: "Pause" }).waitFor();
    await press(clerk, "All of this is still right");
    await says(clerk, "Last said to be right on");
  });

  it("is changed by keyboard alone", async () => {
    const { page } = clerk;
    const go = async (name: string, key = "Enter") => {
      await tabTo(page, name);
      await page.keyboard.press(key);
    };
    await go("Change");
    await heading(clerk, "Change a profile");
    await page.getByText("Asylum or refugee protection").first().waitFor();
    await go("A low fee", "Space");
    await go("I also work from a distance", "Space");
    await go("Save");
    await heading(clerk, "Your profile");
    await go("See what others see");
    await heading(clerk, "Analyn Reyes-Cruz");
    await says(clerk, "A low fee");
    await says(clerk, "Only your organization sees this");
    await judge(clerk, "responder-inside");
  });

  it("ends for good only after somebody was asked once more", async () => {
    await clerk.page.getByRole("link", { name: "Change this profile" }).waitFor();
    await clerk.page.goBack();
    await press(clerk, "Stop for good");
    await says(clerk, "This cannot be taken back.");
    await judge(clerk, "profile-retire");
    await press(clerk, "Not now");
    await press(clerk, "Stop for good");
    await clerk.page.getByRole("alertdialog").getByRole("button", { name: "Stop for good" }).click();
    await says(clerk, "You have no profile yet.");
  });

  it("is seen by somebody elsewhere, who can quietly say that something is wrong", async () => {
    const advocate = await network.open();
    await advocate.page.goto(`${network.gatewayUrl}/responders/${network.responder}?at=kathmandu`);
    await signInThere(advocate.page, "advocate");
    await heading(advocate, "Noor Castellan-Reyes");
    expect(await advocate.page.getByText("Only your organization sees this").count()).toBe(0);
    await judge(advocate, "responder");
    await press(advocate, "Report a concern");
    await judge(advocate, "responder-concern");
    await advocate.page.getByLabel("What is said of them here is wrong").check();
    await advocate.page.getByLabel("Only the people who run the network. Their").check();
    await press(advocate, "Send it");
    await says(advocate, "Thank you. It has arrived, and somebody looks into it.");
  });
});

describe("oneself at work", () => {
  afterAll(() => network.closeWindows());
  let clerk: Visit;

  beforeAll(async () => {
    clerk = await network.open();
    const coordinator = await signedIn(constellation.current, "coordinator@manila");
    for (const name of [ownName, otherName]) {
      const input = lawyerIn("PH", name, { isDraft: true });
      await coordinator.command("addResponder", { organization: "manila", input });
    }
    const due = { on: "2031-06-15", kind: "HEARING" };
    await postNeed(coordinator, "manila", needInput([{ issue: "family-custody", jurisdiction: "AE-DU", due }]));
  });

  it("is told kindly that no message can come without an address", async () => {
    await clerk.page.goto(`${network.gatewayUrl}/me?at=manila`);
    await signInThere(clerk.page, "coordinator");
    await heading(clerk, "You at work");
    await says(clerk, "This address is made up");
    await judge(clerk, "me");
  });

  it("says when they work and how they are told; the line may drop meanwhile", async () => {
    const { page } = clerk;
    await page.getByLabel("Work e-mail").fill("not an address");
    await page.getByLabel("Monday, until").fill("08:00");
    await press(clerk, "Save");
    await says(clerk, "Give an address such as name@work.org.");
    await says(clerk, "Work has to end after it begins.");
    await judge(clerk, "me-faults");
    await page.getByLabel("Work e-mail").fill("dalisay@bantay-batas.org");
    await page.getByLabel("Monday, until").fill("00:00");
    await page.getByLabel("By one e-mail a day").check();
    await whileCut(clerk, async () => {
      await press(clerk, "Save");
      await says(clerk, "Nothing is lost.");
    });
    await press(clerk, "Save");
    await says(clerk, "Saved.");
    await page.reload();
    await heading(clerk, "You at work");
    expect(await page.getByLabel("Work e-mail").inputValue()).toBe("dalisay@bantay-batas.org");
    expect(await page.getByLabel("Monday, until").inputValue()).toBe("00:00");
    expect(await page.getByLabel("Sunday, from").inputValue()).toBe("");
    expect(await page.getByText("This address is made up").count()).toBe(0);
  });

  it("is away, names who stands in, and is back", async () => {
    const { page } = clerk;
    await page.getByRole("tab", { name: "Out of office" }).click();
    expect(new URL(page.url()).searchParams.get("part")).toBe("away");
    await says(clerk, /^Coordinators see it\./);
    await page.getByLabel("Who stands in for you?").selectOption({ index: 1 });
    for (const day of ["First day away", "Last day away"]) {
      await page.getByRole("group", { name: day }).getByRole("spinbutton").first().click();
      await page.keyboard.type("15062031");
    }
    await says(clerk, "This falls due while you are away:");
    await says(clerk, /Custody of children and time with them, Dubai\. Hearing: /);
    expect(await page.getByLabel(ownName).isChecked()).toBe(true);
    await page.getByLabel(otherName).check();
    await press(clerk, "Save");
    await says(clerk, /You will be away from (.+ 2031) to \1, that day too\./);
    await says(clerk, `These profiles pause meanwhile: ${ownName} and ${otherName}.`);
    await page.getByRole("link", { name: "Hand over work" }).waitFor();
    await says(clerk, "Saved. These days are kept.");
    await judge(clerk, "me-away");
    await press(clerk, "I am not going away");
    await says(clerk, "You have not said that you are away.");
    const first = page.getByRole("group", { name: "First day away" }).getByRole("spinbutton").first();
    expect(await first.getAttribute("aria-valuetext")).toBe("Empty");
    await press(clerk, "Save");
    await says(clerk, "Give the first day and the last day that you are away.");
  });

  it("gets a calendar link that is shown once, and ends it", async () => {
    const { page } = clerk;
    await page.getByRole("tab", { name: "Calendar" }).click();
    await press(clerk, "Make a link");
    await says(clerk, "This is your link. It is shown once.");
    expect(await page.getByLabel("Your calendar link").inputValue()).toMatch(/^https?:/);
    await judge(clerk, "me-calendar");
    await page.reload();
    await says(clerk, "We cannot show it again.");
    expect(await page.getByLabel("Your calendar link").count()).toBe(0);
    await press(clerk, "End the link");
    await page.getByRole("alertdialog").getByRole("button", { name: "End the link" }).click();
    await page.getByRole("button", { name: "Make a link" }).waitFor();
  });

  it("is led to the organization's own page about signing in", async () => {
    await clerk.page.getByRole("tab", { name: "Signing in" }).click();
    await judge(clerk, "me-sign-in");
    await clerk.page.getByRole("link", { name: "Open your sign-in page" }).click();
    await clerk.page.waitForURL(/\/passkeys$/);
    await clerk.page.getByRole("heading", { level: 1 }).waitFor();
  });

  it("reads in a language that is written from the right", async () => {
    const visit = await network.open();
    await visit.page.goto(`${network.gatewayUrl}/me?at=manila&in=ar`);
    await signInThere(visit.page, "advocate");
    await visit.page.getByRole("heading", { level: 1 }).waitFor();
    expect(await visit.page.evaluate("document.documentElement.dir")).toBe("rtl");
  });
});
