import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type Introduced, introduced, recoveryKeyOf, toldInRequest } from "./case-file-scene.ts";
import { network } from "./client-network.ts";
import { signInAs, tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";
import { sayYes } from "./say-yes.ts";

jest.setTimeout(300_000); // two real browsers, and keys at their real cost

const lawyerAt = { organization: "Front Range Survivor Legal Project", person: "responder" };
const advocateAt = { organization: "Sahayatra Legal Aid", person: "advocate" };
const passphrase = "four kites over the harbour";
const nextPassphrase = "nine lamps beside a river";
const contact = "Text on Tuesdays after five.\nNever call, never at night.";
const entry = "Entered by the southern border in 2039.";

describe("a file, from a yes to what is opened under it", () => {
  let advocate: Visit;
  let lawyer: Visit;
  let scene: Introduced;
  let paper: string;
  const judge = async ({ page }: Visit, name: string) => expect(await judgeScreen(page, name)).toEqual([]);
  const press = ({ page }: Visit, name: string) => page.getByRole("button", { name, exact: true }).click();
  const go = async ({ page }: Visit, path: string, at: string) => {
    await page.goto(`${network.gatewayUrl}${path}?at=${at}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  };
  const section = ({ page }: Visit, name: string) => page.getByRole("region", { name });
  const makeKeys = async (visit: Visit) => {
    await visit.page.getByLabel("Choose a passphrase").fill(passphrase);
    await press(visit, "Make my keys");
  };
  afterAll(() => network.closeWindows());
  beforeAll(async () => {
    [advocate, lawyer] = await Promise.all([network.open(), network.open()]);
    scene = await introduced();
    for (const [{ page }, who] of [
      [advocate, advocateAt],
      [lawyer, lawyerAt],
    ] as const) {
      page.setDefaultTimeout(90_000); // a laden machine, on which keys are stretched besides
      await page.goto(network.gatewayUrl);
      await signInAs(page, who);
    }
  });

  it("begins with a yes to just this, read in words that were checked, or said by an interpreter", async () => {
    const { page } = advocate;
    await go(advocate, `/needs/${scene.need}/permissions`, "kathmandu");
    await page.getByText("They have allowed nothing yet.").waitFor();
    await judge(advocate, "permissions-none");
    await press(advocate, "Write down what they allow");
    await press(advocate, "Go on");
    await page.getByRole("alert").waitFor();
    await judge(advocate, "permissions-purpose");
    await page.getByLabel("Let somebody open parts of their file").check();
    await press(advocate, "Go on");
    await page.getByLabel("Who may?").waitFor();
    await press(advocate, "Go on");
    await page.getByText(`For ${scene.respondersName}, Front Range Survivor Legal Project.`).waitFor();
    await page.getByLabel(scene.lawyersName).check();
    await page.getByText(`answers for ${scene.respondersName}`).waitFor();
    await page
      .getByText(/this is mostly needed: Who they are, Who is against them, What happened,? and Immigration\.$/)
      .waitFor();
    await page.getByLabel("Immigration").check();
    await judge(advocate, "permissions-scope");
    await press(advocate, "Go on");
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
    await press(advocate, "Write it down");
    await page.getByRole("alert").waitFor();
    await judge(advocate, "permissions-said");
    await sayYes(page, scene);
    await judge(advocate, "permissions-read");
    await press(advocate, "Write it down");
    await page.getByText("It is written down. It holds until").waitFor();
    await page
      .getByRole("link", { name: `Seal the file for ${scene.lawyersName} (for ${scene.respondersName})` })
      .waitFor();
    await page.getByRole("heading", { name: "What holds now" }).waitFor();
    await judge(advocate, "permissions");
  });

  it("is there to be read again, or on paper", async () => {
    await advocate.page.getByRole("link", { name: "Read or print it" }).click();
    await advocate.page.locator(".sentence").getByText("You may say no. We help you all the same.").waitFor();
    await judge(advocate, "permission-print");
  });

  it("opens nothing for somebody before it is sealed, and asks the lawyer for keys first", async () => {
    await go(lawyer, `/introductions/${scene.introduction}/file`, "colorado");
    await lawyer.page.getByText("Nothing is sealed for you here yet.").waitFor();
    await judge(lawyer, "handed-none");
    await go(lawyer, "/keys", "colorado");
    await makeKeys(lawyer);
    await lawyer.page.getByRole("heading", { name: "Your keys are made and open." }).waitFor();
  });

  it("is sealed in the page for those who may, though the line drops while it is written", async () => {
    const { page } = advocate;
    await go(advocate, `/needs/${scene.need}/file`, "kathmandu");
    await makeKeys(advocate);
    await page.getByText(`What you seal opens for you and ${scene.colleaguesName}.`).waitFor();
    await judge(advocate, "file-empty");
    await press(advocate, "Seal it");
    await page.getByText("There is nothing to seal yet.").waitFor();
    const field = page.getByRole("textbox", { name: "How to reach them safely" });
    await field.fill(contact);
    expect(await page.getByText("There is nothing to seal yet.").count()).toBe(0);
    advocate.isDisturbed = true;
    await page.route("**/graphql", (route) => route.abort());
    await press(advocate, "Seal it");
    await page.getByText("The line is down").first().waitFor();
    expect(await field.inputValue()).toBe(contact);
    await judge(advocate, "file-dropped");
    await page.unroute("**/graphql");
    await press(advocate, "Seal it");
    await section(advocate, "How to reach them safely").getByText("Sealed by").waitFor();
    await page.getByRole("textbox", { name: "Immigration" }).fill(entry);
    await press(advocate, "Seal it");
    await page.getByText(`Sealed for ${scene.lawyersName}. They are told.`).waitFor();
    const back = page.getByRole("link", { name: "Back to the request to Front Range Survivor Legal Project" });
    await back.first().waitFor();
    const immigration = section(advocate, "Immigration");
    await immigration.getByText("3 people can open it").waitFor();
    await immigration.getByText(`The survivor allows ${scene.lawyersName} to open this until`).waitFor();
    await immigration.getByRole("listitem").filter({ hasText: scene.lawyersName }).last().waitFor();
    await judge(advocate, "file");
  });

  it("opens for the lawyer by keyboard, how to reach them safely before the rest", async () => {
    const { page } = lawyer;
    // As an update leads there: by the id of the inbox's item.
    await go(lawyer, `/introductions/${scene.introduction.replace("kathmandu", "colorado")}/file`, "colorado");
    await page.getByLabel("Your passphrase").fill(passphrase);
    await page.keyboard.press("Enter");
    await page.getByText("First read how to reach them safely.").waitFor();
    expect(await section(lawyer, "Immigration").getByRole("button").count()).toBe(0);
    await judge(lawyer, "handed");
    await tabTo(page, "Open");
    await page.keyboard.press("Enter");
    await page.getByText("Never call, never at night.").waitFor();
    await section(lawyer, "How to reach them safely").getByText("They know that you opened it").waitFor();
    await section(lawyer, "Immigration").getByRole("button", { name: "Open" }).click();
    await page.getByText(entry).waitFor();
    await toldInRequest(page, scene);
    await section(lawyer, "Immigration").getByRole("button", { name: "Open" }).click();
    await page.getByText(entry).waitFor();
    await judge(lawyer, "handed-open");
  });

  it("shows its home who has opened it", async () => {
    await advocate.page.reload();
    await advocate.page.getByLabel("Your passphrase").fill(passphrase);
    await press(advocate, "Open my keys");
    const immigration = section(advocate, "Immigration");
    await immigration.getByText("opened it").waitFor();
    await immigration.getByRole("button", { name: "Open", exact: true }).click();
    await immigration.getByText(entry).waitFor();
  });

  it("holds a small file as well, which is saved with a word about what that means", async () => {
    const { page } = advocate;
    await page.locator("summary", { hasText: "Parts that nobody elsewhere may open yet" }).click();
    await press(advocate, "Write or add a file: Papers");
    await page.getByLabel("Or a file").setInputFiles({ name: "large.txt", mimeType: "text/plain", buffer: large });
    await press(advocate, "Seal it");
    await page.getByText("This file is too large").waitFor();
    await page.getByLabel("Or a file").setInputFiles({ name: "ticket.txt", mimeType: "text/plain", buffer: ticket });
    await press(advocate, "Seal it");
    const papers = section(advocate, "Papers");
    await papers.getByRole("button", { name: "Open", exact: true }).click();
    await papers.getByText("Saved, it lies on this device").waitFor();
    const saving = page.waitForEvent("download");
    await papers.getByRole("link", { name: "Save the file" }).click();
    expect((await saving).suggestedFilename()).toBe("ticket.txt");
    await judge(advocate, "file-papers");
  });

  it("has a key on paper, made in the page and shown once", async () => {
    await advocate.page.locator("summary", { hasText: "What you seal opens for" }).click();
    await press(advocate, "Make a key on paper");
    paper = (await advocate.page.locator(".on-paper").textContent()) ?? "";
    expect(paper).toMatch(/^([0-9A-Z]{4}-){13}[0-9A-Z]{4}$/);
    const card = advocate.page.locator(".card", { hasText: "Print or copy this now: it is shown once" });
    expect(await card.locator("strong").textContent()).toMatch(/^\S+-\S+-\S+$/);
    await judge(advocate, "file-paper");
  });

  it("counts the key on paper only when somebody says that they have it, and asks whoever leaves before", async () => {
    const { page } = advocate;
    expect(await recoveryKeyOf(scene.need)).toBeNull();
    page.once("dialog", (dialog) => void dialog.dismiss());
    await page.getByRole("link", { name: "Permissions of this need" }).click();
    expect(await page.locator(".on-paper").textContent()).toBe(paper);
    await press(advocate, "I have it on paper");
    await page.getByText("that they have it on paper.").waitFor();
    expect(await recoveryKeyOf(scene.need)).not.toBeNull();
  });

  it("opens nothing any more once the yes is taken back, and is sealed again with one press", async () => {
    const { page } = advocate;
    await page.getByRole("link", { name: "Permissions of this need" }).click();
    await press(advocate, "Take it back");
    await page.getByRole("alertdialog").getByText("What was opened has been read.").waitFor();
    await judge(advocate, "permissions-withdraw");
    await page.getByRole("alertdialog").getByRole("button", { name: "Take it back" }).click();
    await page.getByRole("heading", { name: "What was" }).waitFor();
    await lawyer.page.getByText("You can no longer open what was sealed for you here").waitFor({ timeout: 60_000 });
    expect(await lawyer.page.getByText(entry).count()).toBe(0);
    await page.goBack();
    const immigration = section(advocate, "Immigration");
    await immigration.getByText("Who may open it has changed.").waitFor();
    await judge(advocate, "file-again");
    await immigration.getByRole("button", { name: "Seal it again" }).click();
    await immigration.getByText("Who may open it has changed.").waitFor({ state: "hidden" });
    expect(await immigration.getByText(scene.lawyersName).count()).toBe(0);
    await immigration.getByText("The survivor took their yes back.").waitFor();
  });

  it("opens by the key on paper for somebody whose keys are lost", async () => {
    const { page } = advocate;
    await go(advocate, "/keys", "kathmandu");
    await press(advocate, "Make new keys");
    await page.getByLabel("Choose a passphrase").fill(nextPassphrase);
    await press(advocate, "Make them, and use them from now on");
    await page.getByRole("heading", { name: "Your keys are open." }).waitFor();
    await go(advocate, `/needs/${scene.need}/file`, "kathmandu"); // a page that holds no keys
    await page.getByText("To read by the key on paper, you need no keys of your own.").waitFor();
    await page.locator("summary", { hasText: "Open with the key on paper" }).click();
    await page.getByLabel("Type what is on the paper").fill(paper.replace(/^..../, "UUUU"));
    await press(advocate, "Open with the key on paper");
    await page.getByText("Look at group 1 again").waitFor();
    await judge(advocate, "file-by-paper");
    await page.getByLabel("Type what is on the paper").fill(paper.toLowerCase());
    await press(advocate, "Open with the key on paper");
    const immigration = section(advocate, "Immigration");
    await immigration.getByRole("button", { name: "Open", exact: true }).click();
    await immigration.getByText(entry).waitFor();
    await judge(advocate, "file-read-by-paper");
    await page.getByLabel("Your passphrase", { exact: true }).fill(nextPassphrase);
    await press(advocate, "Open my keys");
    await page.locator("summary", { hasText: "What you seal opens for" }).waitFor();
    await immigration.getByRole("button", { name: "Open", exact: true }).click();
    await immigration.getByText(entry).waitFor();
  });
});

const large = Buffer.alloc(70_000, "x");
const ticket = Buffer.from("Bus 12, seat 4");
