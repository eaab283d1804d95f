import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import { newPrivateJwk } from "#shared/issuer/issuer.fixture.ts";
import { fileOfNeeds } from "../../../subgraphs/partner/export/export.fixture.ts";
import { textAt } from "../../journeys/graph-answer.ts";
import { needInput, postNeed } from "../../journeys/needs.ts";
import { type Person, signedIn } from "../../journeys/person.ts";
import { lawyerIn } from "../../journeys/responders.ts";
import { constellation, network } from "./client-network.ts";
import { signInAs, tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(180_000); // real browsers, on machines that have other things to do
const coordinatorAt = { organization: "Bantay Batas Legal Clinic", person: "coordinator" };
const organization = "manila";
const [advocatesName, coordinatorsName] = ["Liza Villanueva", "Teresita Aquino"];

describe("the organization's screen", () => {
  let visit: Visit;
  let advocate: Person;
  let coordinator: Person;

  beforeAll(async () => {
    const { current } = constellation;
    [visit, advocate, coordinator] = await Promise.all([
      network.open(),
      signedIn(current, "advocate@manila"),
      signedIn(current, "coordinator@manila"),
    ]);
    await postNeed(advocate, organization, needInput([{ issue: "family-divorce", jurisdiction: "PH" }]));
    const worried = await add("Benito Salonga-Rey");
    await advocate.command("reportConcern", { responder: worried, reason: "POOR_WORK" });
    await add("Marisol Abad-Quintana");
    await visit.page.goto(network.gatewayUrl);
    await signInAs(visit.page, coordinatorAt);
    await visit.page.goto(`${network.gatewayUrl}/organization?at=${organization}`);
    await heading("Your organization");
  }, 150_000);

  async function add(name: string): Promise<string> {
    const given = { organization, input: lawyerIn("PH", name) };
    const { payload } = await coordinator.command("addResponder", given, "responder { id }");
    return textAt(payload, "responder.id");
  }
  const heading = (name: string | RegExp) => visit.page.getByRole("heading", { name }).first().waitFor();
  const press = (name: string | RegExp) => visit.page.getByRole("button", { name }).first().click();
  const follow = (name: string | RegExp) => visit.page.getByRole("link", { name }).first().click();
  const tab = (name: string) => visit.page.getByRole("tab", { name }).click();
  const see = (text: string | RegExp) => visit.page.locator("main").getByText(text).first().waitFor();
  const card = (name: string) => visit.page.getByRole("listitem").filter({ hasText: name });
  const judge = async (name: string) => expect(await judgeScreen(visit.page, name)).toEqual([]);
  const dialog = () => visit.page.getByRole("alertdialog");

  it("shows who is there and what they do", async () => {
    await visit.page.getByRole("row").filter({ hasText: advocatesName }).getByText("Takes part").waitFor();
    await judge("organization");
  });

  it("invites somebody by a link that is shown once, with how to hand it over", async () => {
    await press("Invite somebody");
    await press("Make the link");
    await see("Choose one at least.");
    await judge("organization-invite-faults");
    await visit.page.getByLabel("Name", { exact: true }).fill("Ana Reyes");
    await visit.page.getByLabel("Work e-mail").fill("ana@clinic.example");
    await visit.page.getByLabel(/^Advocate/).check();
    await press("Make the link");
    const link = visit.page.getByLabel("One-time link");
    await link.waitFor();
    expect(await link.inputValue()).toMatch(/^https?:\/\/\S{30,}$/);
    await judge("organization-invite-link");
    await press("They have it");
    await see("Invited, not here yet");
    expect(await visit.page.content()).not.toContain("/join");
  });

  it("takes an invitation back, after asking", async () => {
    await follow("Ana Reyes");
    await press("Take the invitation back");
    await judge("organization-ask-first");
    await dialog().getByRole("button", { name: "Take the invitation back" }).click();
    await see("Cannot sign in");
    await follow("Back to all people");
  });

  it("keeps what was typed while the line is down, and sends it when it is back", async () => {
    await press("Invite somebody");
    await visit.page.getByLabel("Name", { exact: true }).fill("Jose Marasigan");
    await visit.page.getByLabel("Work e-mail").fill("jose@clinic.example");
    await visit.page.getByLabel(/^Responder/).check();
    visit.isDisturbed = true;
    await visit.context.setOffline(true);
    await press("Make the link");
    await visit.page
      .locator("form")
      .getByText(/The line is down/)
      .waitFor();
    await judge("organization-invite-offline");
    await visit.context.setOffline(false);
    expect(await visit.page.getByLabel("Name", { exact: true }).inputValue()).toBe("Jose Marasigan");
    await press("Make the link");
    await visit.page.getByLabel("One-time link").waitFor();
    await press("They have it");
  });

  it("says what is missing before somebody is approved, and with whom to look it up", async () => {
    await tab("To approve");
    await see("Marisol Abad-Quintana");
    expect(new URL(visit.page.url()).searchParams.get("tab")).toBe("approvals");
    await judge("organization-approvals");
    const one = card("Marisol Abad-Quintana");
    await one.getByText("Nobody has looked up an admission yet.").waitFor();
    await one.getByRole("button", { name: /I looked it up at/ }).click();
    await dialog().getByRole("button", { name: "Yes, I saw it there" }).click();
    await one.getByText(`by ${coordinatorsName}`).waitFor();
    await one.getByRole("button", { name: "Approve Marisol Abad-Quintana" }).click();
    await one.waitFor({ state: "detached" });
  });

  it("sets who hears of needs, and says that it holds", async () => {
    await tab("Settings");
    await judge("organization-settings");
    await visit.page.getByLabel("Only those that I name").check();
    await press("Save");
    await see("Name one organization at least, or nobody would hear of it.");
    await visit.page.getByLabel("These organizations, and nobody else").first().fill("Sahay");
    await visit.page.getByRole("option", { name: "Sahayatra Legal Aid" }).click();
    await press("Save");
    await see("Saved. It holds from now on");
    const { body } = await advocate.ask(
      `query ($id: ID!) { organization(id: $id) { audienceDefault { everyone only { id } } } }`,
      { id: organization },
    );
    expect(body).toMatchObject({
      data: { organization: { audienceDefault: { everyone: false, only: [{ id: "kathmandu" }] } } },
    });
    await coordinator.command("setAudienceDefault", { organization, input: { everyone: true } });
  });

  it("sets answer times and what is kept in units that people count in", async () => {
    const part = (name: string) =>
      visit.page.locator("section").filter({ has: visit.page.getByRole("heading", { name }) });
    const times = part("How long you wait");
    await times.getByLabel("To give a first answer, when it is needed soon").fill("3");
    await times.getByLabel("To give a first answer, in an emergency").fill("soon");
    await times.getByRole("button", { name: "Save" }).click();
    await times.getByText("Give a whole number").first().waitFor();
    await times.getByLabel("To give a first answer, in an emergency").fill("1");
    await times.getByRole("button", { name: "Save" }).click();
    await times.getByText("Saved. It holds from now on").waitFor();
    const kept = part("What is kept, and how long");
    await kept.getByLabel("For some days after they ended").check();
    await kept.getByLabel("Days to keep a need after it ended").fill("90");
    await kept.getByRole("button", { name: "Save" }).click();
    await kept.getByText(/What you set holds from/).waitFor();
    const conflicts = part("Conflicts of interest");
    await conflicts.getByLabel(/^Names are sealed for a few people/).check();
    await conflicts.getByLabel("Who looks?").first().fill(advocatesName);
    await visit.page.getByRole("option", { name: advocatesName }).click();
    await conflicts.getByRole("button", { name: "Save" }).click();
    await conflicts.getByText(`${advocatesName}: They have no keys`).waitFor();
    await judge("organization-settings-problems");
  });

  it("closes a concern with what came of it", async () => {
    await tab("Concerns");
    await see("They work without care, or do not know enough");
    await judge("organization-concerns");
    await press("Say what came of it");
    await visit.page.getByLabel("It was so, and was put right").check();
    await press("Send");
    await see("No concern is open.");
  });

  it("lets a program in by its public key, never with the private one", async () => {
    await tab("Programs");
    await see("No program comes in so far.");
    await press("Let a program in");
    const { d, ...open } = await newPrivateJwk();
    await visit.page.getByLabel("What it is called").fill("Case system");
    await visit.page.getByLabel(/^Advocate/).check();
    await visit.page.getByLabel("Its public key").fill(JSON.stringify({ ...open, d }));
    await press("Let it in");
    await see("This holds the private part of the key.");
    await visit.page.getByLabel("Its public key").fill(JSON.stringify(open));
    await press("Let it in");
    await heading("Case system");
    await judge("organization-tools");
    await press("Keep it out from now on");
    await dialog().getByRole("button", { name: "Keep it out from now on" }).click();
    await see("It may not come in any more.");
  });

  it("brings needs in from a file that was chosen, and says everything that is wrong with one", async () => {
    await tab("Files");
    await judge("organization-files");
    const choose = (text: string) =>
      visit.page
        .getByLabel("The file")
        .setInputFiles({ name: "needs.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await choose(fileOfNeeds.replace("record-clear", "record-claer").replace('"es"', '"xx-none-such"'));
    await press("Bring in needs.json");
    await see(/There are \d problems in the file. Nothing was brought in./);
    await judge("organization-files-problems");
    await choose(fileOfNeeds);
    await press("Bring in needs.json");
    await see("1 need was brought in");
    await see("is a draft. Look at it, then open it.");
    await judge("organization-files-done");
  });

  it("shows the records as sentences, by person, kind and what it was done to, in the address", async () => {
    await tab("Records");
    await see("A need came in from a file");
    await judge("organization-records");
    await visit.page.getByLabel("What was done").selectOption({ label: "A program was allowed to come in" });
    await visit.page.getByLabel("Who did it").selectOption({ label: coordinatorsName });
    await expect(visit.page.locator(".timeline > li").count()).resolves.toBe(1);
    const { searchParams } = new URL(visit.page.url());
    expect(searchParams.get("kind")).toBe("TOOL_ADD");
    await visit.page.getByLabel("Who did it").selectOption({ label: advocatesName });
    await see("Nothing like this was done.");
    await follow("Show everything again");
    await press("Show more");
    expect(await visit.page.locator(".timeline > li").count()).toBeGreaterThan(50);
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
    await tab("People");
    await follow(advocatesName);
    await judge("organization-person");
    await press("End their access");
    await dialog().getByRole("button", { name: "End their access" }).click();
    await see(/They hold \d+ open need/);
    await see("Hand this over first, then end their access.");
    await judge("organization-person-work");
    const link = visit.page.getByRole("link", { name: `Hand over the work of ${advocatesName}` });
    const from = new URL((await link.getAttribute("href")) ?? "", network.gatewayUrl).searchParams.get("from") ?? "";
    const to = textAt((await coordinator.ask("{ viewer { id } }")).body, "data.viewer.id");
    expect((await coordinator.command("handOver", { from, to })).problems).toEqual([]);
    await press("End their access");
    await dialog().getByRole("button", { name: "End their access" }).click();
    await heading("They come back");
    await see("Cannot sign in");
    await press("Let them back in");
    await see("Takes part");
  });

  it("is worked by keyboard alone, for inviting and approving", async () => {
    await add("Corazon Ilagan-Tan");
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
    await tabTo(page, "I looked it up at");
    await page.keyboard.press("Enter");
    await page.getByRole("alertdialog").waitFor();
    await tabTo(page, "Yes, I saw it there");
    await page.keyboard.press("Enter");
    await page.getByText(`by ${coordinatorsName}`).waitFor();
    await tabTo(page, "Approve ");
    await page.keyboard.press("Enter");
    await page.getByText("Corazon Ilagan-Tan").first().waitFor({ state: "detached" });
    await own.context.close();
  });
});
