import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { newPrivateJwk } from "#shared/issuer/issuer.fixture.ts";
import { fileOfNeeds } from "../../../subgraphs/partner/export/export.fixture.ts";
import { eventually } from "../../journeys/eventually.ts";
import { network } from "./client-network.ts";
import { advocatesName, CoordinatorDesk, coordinatorsName, organization } from "./coordinator-desk.ts";

jest.setTimeout(180_000); // real browsers, on machines that have other things to do
const soonMs = 20_000;

describe("what coordinators set and look into", () => {
  afterAll(() => network.closeWindows());
  let desk: CoordinatorDesk;

  beforeAll(async () => {
    desk = await CoordinatorDesk.open();
    const worried = await desk.add("Benito Salonga-Rey");
    await desk.advocate.command("reportConcern", { responder: worried, reason: "POOR_WORK" });
  }, 150_000);

  it("sets who hears of needs, and says that it holds", async () => {
    await desk.tab("Settings");
    await desk.see("Who may hear of a new need?");
    await desk.judge("organization-settings");
    await desk.visit.page.getByLabel("Only those that I name").check();
    await desk.press("Save");
    await desk.see("Name one organization at least, or nobody would hear of it.");
    await desk.visit.page.getByRole("combobox", { name: "These organizations, and nobody else" }).fill("Sahay");
    await desk.visit.page.getByRole("option", { name: "Sahayatra Legal Aid" }).click();
    await desk.press("Save");
    await desk.see("Saved. It holds from now on");
    const { body } = await desk.advocate.ask(
      `query ($id: ID!) { organization(id: $id) { audienceDefault { everyone only { id } } } }`,
      { id: organization },
    );
    expect(body).toMatchObject({
      data: { organization: { audienceDefault: { everyone: false, only: [{ id: "kathmandu" }] } } },
    });
    await desk.coordinator.command("setAudienceDefault", { organization, input: { everyone: true } });
  });

  it("sets answer times and what is kept in units that people count in", async () => {
    const part = (name: string) =>
      desk.visit.page.locator("section").filter({ has: desk.visit.page.getByRole("heading", { name }) });
    const times = part("How long others wait for you");
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
    await conflicts.getByRole("combobox", { name: "Who looks?" }).fill(advocatesName);
    await desk.visit.page.getByRole("option", { name: advocatesName }).click();
    await conflicts.getByRole("button", { name: "Save" }).click();
    await conflicts.getByText(`${advocatesName}: They have no keys`).waitFor();
    await desk.judge("organization-settings-problems");
  });

  it("closes a concern with what came of it", async () => {
    await desk.tab("Concerns");
    await desk.see("They work without care, or do not know enough");
    await desk.judge("organization-concerns");
    await desk.press("Say what came of it");
    await desk.visit.page.getByLabel("It was so, and was put right").check();
    await desk.press("Send");
    await desk.see("No concern is open.");
  });

  it("lets a program in by its public key, never with the private one", async () => {
    await desk.tab("Programs");
    await desk.see("No program comes in so far.");
    await desk.press("Let a program in");
    const { d, ...open } = await newPrivateJwk();
    await desk.visit.page.getByLabel("What it is called").fill("Case system");
    await desk.visit.page.getByLabel(/^Advocate/).check();
    await desk.visit.page.getByLabel("Its public key").fill(JSON.stringify({ ...open, d }));
    await desk.press("Let it in");
    await desk.see("This holds the private part of the key.");
    await desk.visit.page.getByLabel("Its public key").fill(JSON.stringify(open));
    await desk.press("Let it in");
    await desk.heading("Case system");
    await desk.judge("organization-tools");
    await desk.press("Keep it out from now on");
    await desk.dialog().getByRole("button", { name: "Keep it out from now on" }).click();
    await desk.see("It may not come in any more.");
  });

  it("brings needs in from a file that was chosen, and says everything that is wrong with one", async () => {
    await desk.tab("Files");
    await desk.judge("organization-files");
    const choose = (text: string) =>
      desk.visit.page
        .getByLabel("The file")
        .setInputFiles({ name: "needs.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await choose(fileOfNeeds.replace("record-clear", "record-claer").replace('"es"', '"xx-none-such"'));
    await desk.press("Bring in needs.json");
    await desk.see(/There are \d problems in the file. Nothing was brought in./);
    await desk.judge("organization-files-problems");
    await choose(fileOfNeeds);
    await desk.visit.page.getByText(/Nothing was brought in/).waitFor({ state: "detached" });
    await desk.press("Bring in needs.json");
    await desk.see("1 need was brought in");
    await desk.see("is a draft. Look at it, then open it.");
    await desk.judge("organization-files-done");
  });

  it("shows the records as sentences, by person, kind and what it was done to, in the address", async () => {
    await desk.tab("Records");
    await desk.see("A need came in from a file");
    await desk.judge("organization-records");
    await desk.visit.page.getByLabel("What was done").selectOption({ label: "A program was allowed to come in" });
    await desk.visit.page.getByLabel("Who did it").selectOption({ label: coordinatorsName });
    const lines = desk.visit.page.locator(".timeline > li");
    await eventually("only the one", async () => (await lines.count()) === 1, soonMs);
    await lines.getByText("A program was allowed to come in").waitFor();
    const { searchParams } = new URL(desk.visit.page.url());
    expect(searchParams.get("kind")).toBe("TOOL_ADD");
    await desk.visit.page.getByLabel("Who did it").selectOption({ label: advocatesName });
    await desk.see("Nothing like this was done.");
    await desk.follow("Show everything again");
    const from = desk.visit.page.getByLabel("From this day");
    await from.fill("2098-03-01");
    await desk.see("Nothing like this was done.");
    expect(new URL(desk.visit.page.url()).searchParams.get("from")).toBe("2098-03-01");
    await desk.follow("Show everything again");
    expect(await from.inputValue()).toBe("");
    await lines.nth(9).waitFor();
    const ofFirstPage = await lines.count();
    await desk.press("Show more");
    await lines.nth(ofFirstPage).waitFor(); // beyond the first page
  });
});
