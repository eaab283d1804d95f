import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { textAt } from "../../journeys/graph-answer.ts";
import { network } from "./client-network.ts";
import { signInAs, tabTo, type Visit } from "./client-visit.ts";
import { advocatesName, CoordinatorDesk, coordinatorAt, coordinatorsName, organization } from "./coordinator-desk.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(180_000); // real browsers, on machines that have other things to do

describe("the organization's screen", () => {
  afterAll(() => network.closeWindows());
  let desk: CoordinatorDesk;

  beforeAll(async () => {
    desk = await CoordinatorDesk.open();
    await desk.post();
    await desk.add("Marisol Abad-Quintana");
  }, 150_000);

  it("shows who is there and what they do", async () => {
    await desk.visit.page.getByRole("row").filter({ hasText: advocatesName }).getByText("Takes part").waitFor();
    await desk.judge("organization");
  });

  it("invites somebody by a link that is shown once, with how to hand it over", async () => {
    await desk.press("Invite somebody");
    await desk.press("Make the link");
    await desk.see("Choose one at least.");
    await desk.judge("organization-invite-faults");
    await desk.visit.page.getByLabel("Name", { exact: true }).fill("Ana Reyes");
    await desk.visit.page.getByLabel("Work e-mail").fill("ana@clinic.example");
    await desk.visit.page.getByLabel(/^Advocate/).check();
    await desk.press("Make the link");
    const link = desk.visit.page.getByLabel("One-time link");
    await link.waitFor();
    expect(await link.inputValue()).toMatch(/^https?:\/\/\S{30,}$/);
    await desk.judge("organization-invite-link");
    await desk.press("They have it");
    await desk.see(/Invited at ana@clinic.example, not here yet. The link is good until/);
    expect(await desk.visit.page.content()).not.toContain("/join");
  });

  it("makes a new link for whom the first was lost, and asks before a link that nobody took is left", async () => {
    const { page } = desk.visit;
    await desk.follow("Ana Reyes");
    await desk.see(/They were invited at ana@clinic.example and have not come yet/);
    await desk.press("Make a new link");
    await desk.dialog().getByRole("button", { name: "Make a new link" }).click();
    const link = page.getByLabel("One-time link");
    await link.waitFor();
    const asked = page.waitForEvent("dialog");
    const followed = page.getByRole("link", { name: "Back to all people" }).click();
    const dialog = await asked;
    expect(dialog.message()).toContain("Leave all the same?");
    await dialog.dismiss();
    await followed;
    expect(await link.isVisible()).toBe(true);
    await desk.press("They have it");
  });

  it("takes an invitation back, after asking", async () => {
    await desk.follow("Ana Reyes");
    await desk.press("Take the invitation back");
    await desk.judge("organization-ask-first");
    await desk.dialog().getByRole("button", { name: "Take the invitation back" }).click();
    await desk.see("Cannot sign in");
    await desk.see("Work e-mail");
    await desk.follow("Back to all people");
  });

  it("keeps what was typed while the line is down, and sends it when it is back", async () => {
    await desk.press("Invite somebody");
    await desk.visit.page.getByLabel("Name", { exact: true }).fill("Jose Marasigan");
    await desk.visit.page.getByLabel("Work e-mail").fill("jose@clinic.example");
    await desk.visit.page.getByLabel(/^Lawyer or expert/).check();
    desk.visit.isDisturbed = true;
    await desk.visit.context.setOffline(true);
    await desk.press("Make the link");
    await desk.visit.page
      .locator("form")
      .getByText(/The line is down/)
      .waitFor();
    await desk.judge("organization-invite-offline");
    await desk.visit.context.setOffline(false);
    expect(await desk.visit.page.getByLabel("Name", { exact: true }).inputValue()).toBe("Jose Marasigan");
    await desk.press("Make the link");
    await desk.visit.page.getByLabel("One-time link").waitFor();
    await desk.press("They have it");
  });

  it("says what is missing before somebody is approved, and with whom to look it up", async () => {
    await desk.tab("To approve");
    await desk.see("Marisol Abad-Quintana");
    expect(new URL(desk.visit.page.url()).searchParams.get("tab")).toBe("approvals");
    await desk.judge("organization-approvals");
    const one = desk.card("Marisol Abad-Quintana");
    await one.getByText("Nobody has looked up an admission yet.").waitFor();
    await one.getByRole("button", { name: /I looked it up at/ }).click();
    await desk.dialog().getByRole("button", { name: "Yes, I saw it there" }).click();
    await one.getByText(`by ${coordinatorsName}`).waitFor();
    await desk.see(/looks after this entry, and is told at once|You look after this entry yourself/);
    await one.getByRole("button", { name: "Approve Marisol Abad-Quintana" }).click();
    await one.waitFor({ state: "detached" });
    await desk.see("Marisol Abad-Quintana is approved. Other organizations can find them now.");
    await desk.judge("organization-approved");
  });

  it("says who the page is for to somebody who is no coordinator", async () => {
    const other = await network.open();
    await other.page.goto(network.gatewayUrl);
    await signInAs(other.page, { ...coordinatorAt, person: "responder" });
    await other.page.goto(`${network.gatewayUrl}/organization?at=${organization}`);
    await other.page.getByText("This page is for coordinators.").waitFor();
    expect(await judgeScreen(other.page, "organization-others")).toEqual([]);
    await other.context.close();
  });

  it("is left by an advocate with nothing of theirs left without somebody", async () => {
    await desk.tab("People");
    await desk.follow(advocatesName);
    await desk.heading(`What ${advocatesName} looks after`);
    await desk.see(/^\d+ needs?:$/);
    await desk.judge("organization-person");
    await desk.visit.page.getByText(/^\d+ more needs?$/).click();
    await desk.see(/Divorce or separation, Philippines · /);
    await desk.see(new RegExp(`^${advocatesName} looks after \\d+ needs?`));
    const end = desk.visit.page.getByRole("button", { name: "End their access" });
    expect(await end.getAttribute("aria-disabled")).toBe("true");
    await desk.press("Shut them out now");
    await desk.dialog().getByText("Their keys end.").waitFor();
    await desk.judge("organization-person-work");
    const theirs = await openAsAdvocate();
    await desk.dialog().getByRole("button", { name: "Shut them out now" }).dblclick();
    await desk.heading("They left work behind");
    await theirs.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await theirs.page.getByRole("heading", { name: "Your access was ended" }).waitFor();
    expect(await theirs.page.getByText(advocatesName).count()).toBe(0);
    expect(await judgeScreen(theirs.page, "access-ended")).toEqual([]);
    await theirs.context.close();
    expect(await desk.dialog().count()).toBe(0);
    await desk.see("Cannot sign in");
    const link = desk.visit.page.getByRole("link", { name: `Hand over the work of ${advocatesName}` });
    const from = new URL((await link.getAttribute("href")) ?? "", network.gatewayUrl).searchParams.get("from") ?? "";
    const to = textAt((await desk.coordinator.ask("{ viewer { id } }")).body, "data.viewer.id");
    expect((await desk.coordinator.command("handOver", { from, to })).problems).toEqual([]);
    await desk.visit.page.reload();
    await desk.press("Let them back in");
    await desk.dialog().getByRole("button", { name: "Let them back in" }).click();
    await desk.see("Takes part");
    await desk.see(`Done: ${advocatesName} looks after nothing.`);
    await desk.press("End their access");
    await desk.dialog().getByRole("button", { name: "End their access" }).click();
    await desk.heading("If they come back");
    await desk.press("Let them back in");
    await desk.dialog().getByRole("button", { name: "Let them back in" }).click();
    await desk.see("Takes part");
  });

  it("is worked by keyboard alone, for inviting and approving", async () => {
    await desk.add("Corazon Ilagan-Tan");
    const own = await network.open();
    const { page } = own;
    await page.goto(network.gatewayUrl);
    await signInAs(page, coordinatorAt);
    await page.goto(`${network.gatewayUrl}/organization?at=${organization}`);
    await page.getByRole("row").first().waitFor();
    await tabTo(page, "Invite somebody");
    await page.keyboard.press("Enter");
    for (const typed of ["Pilar Ocampo", "pilar@clinic.example", ""]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(typed);
    }
    await tabTo(page, "Advocate");
    await page.keyboard.press("Space");
    await tabTo(page, "Make the link");
    await page.keyboard.press("Enter");
    await page.getByLabel("One-time link").waitFor();
    await tabTo(page, "They have it");
    await page.keyboard.press("Enter");
    await page.getByText("Pilar Ocampo").waitFor();
    await tabTo(page, "People");
    await page.keyboard.press("ArrowRight");
    await page.getByText("Corazon Ilagan-Tan").first().waitFor();
    await tabTo(page, "I looked it up at The bar of Corazon");
    await page.keyboard.press("Enter");
    await page.getByRole("alertdialog").waitFor();
    await tabTo(page, "Yes, I saw it there");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Approve Corazon Ilagan-Tan" }).waitFor();
    await tabTo(page, "Approve Corazon");
    await page.keyboard.press("Enter");
    await page.getByText("Corazon Ilagan-Tan is approved.").waitFor();
    await own.context.close();
  });
});

/** The window of the advocate, standing open. */
async function openAsAdvocate(): Promise<Visit> {
  const theirs = await network.open();
  await theirs.page.goto(network.gatewayUrl);
  await signInAs(theirs.page, { ...coordinatorAt, person: "advocate" });
  await theirs.page.getByText(`You are ${advocatesName}`).waitFor();
  return theirs;
}
