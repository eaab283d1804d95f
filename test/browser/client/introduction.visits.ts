import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { signedIn } from "../../journeys/person.ts";
import { constellation, lawyersAddress, network } from "./client-network.ts";
import { tabTo } from "./client-visit.ts";
import { Seated } from "./seated.ts";

jest.setTimeout(300_000); // real browsers, and keys at their real cost

const toLawyer = "A request from Sahayatra Legal Aid";
const toAdvocate = "A request to Front Range Survivor Legal Project";
/** What the gateway says while nobody who is asked answers. */
const silent = {
  data: { introduction: null, inboxItem: null },
  errors: [{ message: "An organization did not answer.", extensions: { code: "ORGANIZATION_TIMEOUT" } }],
};
const together = "It is taken on. Both work on it now: talk to each other.";

describe("an introduction, by two people in two windows", () => {
  afterAll(() => network.closeWindows());
  let lawyer: Seated;
  let advocate: Seated;
  let introduction: string;

  const open = async (id: string) => {
    await lawyer.comeTo(`/introductions/${id}`, toLawyer);
    await advocate.comeTo(`/introductions/${id}`, toAdvocate);
  };

  beforeAll(async () => {
    lawyer = await Seated.open({ organization: "colorado", person: "responder" });
    advocate = await Seated.open({ organization: "kathmandu", person: "advocate" });
    for (const [address, organization] of [
      ["responder@colorado", "colorado"],
      ["coordinator@colorado", "colorado"],
      ["advocate@kathmandu", "kathmandu"],
      ["coordinator@kathmandu", "kathmandu"],
    ] as const) {
      await (await signedIn(constellation.current, address)).command("endPersonKey", { organization });
    }
    introduction = await network.request();
    await open(introduction);
  }, 300_000);

  it("shows each the other's contact, and the one whose turn it is what to do", async () => {
    await lawyer.page.getByRole("link", { name: "advocate@kathmandu.example" }).waitFor();
    await lawyer.sees("You answer for Noor Castellan-Reyes. Have you talked with them about this?");
    await lawyer.judge("introduction");
    await lawyer.press("Not for Noor Castellan-Reyes");
    await lawyer.judge("introduction-decline");
    await lawyer.press("Go back without answering");
    await advocate.page.getByRole("link", { name: lawyersAddress }).waitFor();
    await advocate.page.getByRole("link", { name: "+1 303 555 0142" }).waitFor();
    await advocate.sees("Whoever is asked says whether they are willing.");
    await advocate.sees(/ · seen /); // once it has stood before the lawyer for a moment
    await advocate.judge("introduction-asked");
  });

  it("moves in both windows at once, up to working together", async () => {
    await lawyer.press("Noor Castellan-Reyes is willing");
    await advocate.sees("Whoever is asked looks for a conflict of interest.");
    await advocate.sees("The check goes by what this page shows.");
    await lawyer.sees("Whoever asked is told. Then it can be taken on.");
    await advocate.sees(/ is willing, for Noor Castellan-Reyes/);
    await lawyer.sees("Does Noor Castellan-Reyes have a conflict of interest?");
    expect(await lawyer.page.getByText(/Have you talked with them|goes by what this page shows/).count()).toBe(0);
    await lawyer.page.getByLabel("No conflict, as far as I can see").check();
    await lawyer.judge("introduction-conflict");
    await lawyer.press("Send");
    await advocate.sees(/Next, whoever is asked takes it on/);
    await lawyer.page.route("**/graphql", (route) =>
      route.request().postData()?.includes("query Introduction") ? route.fulfill({ json: silent }) : route.continue(),
    );
    await lawyer.press("Take it on");
    await lawyer.sees("What you sent was kept. Only this page could not be loaded.");
    expect(await lawyer.page.getByRole("button", { name: "Take it on" }).count()).toBe(0);
    expect(await lawyer.page.getByRole("button", { name: "Try again" }).count()).toBe(1);
    await lawyer.page.unroute("**/graphql");
    // Something else that moves has the page look again by itself.
    await Promise.any([lawyer.press("Try again"), lawyer.sees(together)]);
    await lawyer.sees(together);
    await advocate.sees(together);
    await lawyer.sees("Make your keys first, so that you can open it.");
    await advocate.sees("Noor Castellan-Reyes has no access here of their own.");
    expect(await lawyer.page.getByRole("link", { name: "Make your keys" }).count()).toBe(1);
    await advocate.page
      .getByRole("link", { name: /^Write down what they allow (?!Noor)/ })
      .first()
      .waitFor();
    await lawyer.judge("introduction-accepted");
    await advocate.judge("introduction-home");
  });

  it("lets both ask each other, in codes", async () => {
    await advocate.page.getByLabel("Ask a question").selectOption("FREE_OF_CHARGE");
    await advocate.press("Ask");
    await advocate.sees("no answer yet");
    await lawyer.page.getByRole("link", { name: "They ask you a question. Answer it below." }).click();
    await lawyer.press("Yes");
    const line = advocate.page.getByRole("listitem").filter({ hasText: "free of charge" });
    await line.getByText("Yes", { exact: true }).waitFor();
  });

  it("seals a note for who can open it, and says so when nobody can yet", async () => {
    await advocate.press("Write a note");
    await advocate.sees("Nobody there can open a note yet.");
    await advocate.openKeys();
    await advocate.page.getByLabel("Choose a passphrase").waitFor({ state: "hidden" }); // now others can seal for them
    await advocate.judge("note-nobody");
    await lawyer.press("Write a note");
    await lawyer.openKeys();
    await lawyer.press("Seal and send");
    await lawyer.sees("Please fill this in.");
    await lawyer.page.getByLabel("Your note").fill("Please call me after noon.\nTuesdays are best.");
    await lawyer.judge("note");
  });

  it("keeps what was typed when the line drops, and sends it once", async () => {
    await lawyer.cutLine();
    await lawyer.press("Seal and send");
    await lawyer.sees("The line is down, or the service is away.");
    await lawyer.judge("note-failed");
    await lawyer.restoreLine();
    await lawyer.cutAnswers();
    await lawyer.press("Seal and send");
    await advocate.sees(/^From [A-Z]/);
    await lawyer.restoreLine();
    await lawyer.press("Seal and send");
    await lawyer.sees("Your note is sealed and sent.");
    expect(await advocate.page.getByText(/^From [A-Z]/).count()).toBe(1);
  });

  it("opens it for the one it is for, and tells its writer when", async () => {
    await lawyer.sees(/has not opened it yet/);
    await advocate.press("Open the note");
    await advocate.sees("Please call me after noon.");
    await advocate.judge("note-opened");
    await lawyer.sees(/opened it/);
  });

  it("ends after one more question, and what is left is said to each side", async () => {
    await lawyer.press("End the work together");
    await lawyer.sees("Please choose one.");
    await lawyer.page.getByLabel("The survivor could not be reached any more").check();
    await lawyer.press("End the work together");
    await lawyer.page.getByRole("alertdialog").waitFor();
    await lawyer.judge("introduction-end");
    await lawyer.page.keyboard.press("Escape");
    await lawyer.press("End the work together");
    await lawyer.page.getByRole("alertdialog").getByRole("button", { name: "End the work together" }).click();
    await lawyer.sees("The work together has ended.");
    await lawyer.judge("introduction-ended");
    await advocate.sees("This one came to its end. Somebody else can be asked.");
    await advocate.judge("introduction-open");
  });

  it("can be taken back as long as nobody has taken it on", async () => {
    const other = await network.request();
    await open(other);
    await advocate.press("Take the request back");
    await advocate.page.getByRole("alertdialog").waitFor();
    await advocate.judge("introduction-withdraw");
    await advocate.page.getByRole("alertdialog").getByRole("button", { name: "Take the request back" }).click();
    await advocate.sees("Nothing more. This one came to its end.");
    await lawyer.sees("Whoever asked took the request back.");
  });

  it("can be said no to after all, with a reason", async () => {
    const other = await network.request();
    await open(other);
    await lawyer.press("Noor Castellan-Reyes is willing");
    await lawyer.press("Say no after all");
    await lawyer.page.getByLabel("The date cannot be kept").check();
    await lawyer.press("Say no after all");
    await lawyer.page.getByRole("alertdialog").getByRole("button", { name: "Say no after all" }).click();
    await advocate.sees("Why: The date cannot be kept");
  });

  it("is shorter where advice is asked for: nobody is named, nothing is checked, no file is sealed", async () => {
    const other = await network.request("ADVICE_TO_COLLEAGUE");
    await lawyer.comeTo(`/introductions/${other}`, "Sahayatra Legal Aid asks you for advice");
    await advocate.comeTo(`/introductions/${other}`, /^Advice asked of/);
    await lawyer.press("Noor Castellan-Reyes is willing");
    await lawyer.sees("It takes no free place.");
    await lawyer.judge("introduction-advice");
    for (const { page } of [lawyer, advocate]) expect(await page.getByText("Their file").count()).toBe(0);
    await lawyer.press("Agree to advise");
    await advocate.sees(together);
    await advocate.press("Close it");
    await advocate.page.getByLabel("Advice was given").check();
    await advocate.press("Close it");
    await advocate.page.getByRole("alertdialog").getByRole("button", { name: "Close it" }).click();
    await lawyer.sees("It is closed. Thank you for your work.");
  });

  it("is between colleagues where an organization asks its own, each on their side", async () => {
    const id = await network.requestWithin();
    const colleague = await Seated.open({ organization: "colorado", person: "advocate" });
    const title = "A request to Noor Castellan-Reyes, in your own organization";
    await lawyer.comeTo(`/introductions/${id}`, title);
    await lawyer.press("Noor Castellan-Reyes is willing");
    await lawyer.sees("Does Noor Castellan-Reyes have a conflict of interest?");
    expect(await lawyer.page.getByText("Is the date of a hearing known?").count()).toBe(0); // it stands on the page
    await lawyer.judge("introduction-colleague");
    await colleague.comeTo(`/introductions/${id}`, title);
    await colleague.sees("Whoever is asked looks for a conflict of interest.");
    await colleague.judge("introduction-colleague-home");
    await lawyer.page.getByLabel("I cannot tell from what is shown").check();
    await lawyer.press("Send");
    await lawyer.sees("Your coordinators can have names checked first.");
    await colleague.sees("Noor Castellan-Reyes cannot tell yet whether there is a conflict of interest.");
    await lawyer.press("Answer again");
    await lawyer.page.getByLabel("There is a conflict").check();
    await lawyer.press("Send");
    await lawyer.page.getByRole("alertdialog").getByRole("button", { name: "Send, and end it here" }).click();
    await colleague.sees("This one came to its end. Somebody else can be asked.");
  });

  it("is completed by keyboard alone, from the request to closing it", async () => {
    const id = await network.request();
    const { page } = lawyer;
    const go = async (name: string, key = "Enter", on = page) => {
      await tabTo(on, name);
      await on.keyboard.press(key);
    };
    await lawyer.comeTo(`/introductions/${id}`, toLawyer);
    await go("Noor Castellan-Reyes is willing");
    await page.getByLabel("No conflict, as far as I can see").waitFor();
    expect(await page.evaluate("document.activeElement?.textContent")).toBe("What comes next");
    await go("No conflict, as far as I can see", "Space");
    await go("Send");
    await page.getByRole("button", { name: "Take it on" }).waitFor();
    await go("Take it on");
    await lawyer.sees(together);
    await advocate.comeTo(`/introductions/${id}`, toAdvocate);
    await advocate.sees(together);
    await go("Close it", "Enter", advocate.page);
    await go("They were represented", "Space", advocate.page);
    await go("Close it", "Enter", advocate.page);
    await advocate.page.getByRole("alertdialog").waitFor();
    await go("Close it", "Enter", advocate.page);
    await advocate.sees("What came of it: they were represented");
    await lawyer.sees("It is closed. Thank you for your work.");
  });
});
