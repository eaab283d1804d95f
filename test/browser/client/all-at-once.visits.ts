import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { network } from "./client-network.ts";
import { Hand } from "./hand.ts";

jest.setTimeout(300_000); // three windows, and keys at their real cost

const contact = "Text on Tuesdays after five. Never call.";
/** So many presses, fields and choices are the whole way; five minutes are enough for as many. */
const mostActs = 80;

/**
 * The whole way of one person who needs four things in two countries, from the front page on, as somebody goes it who
 * was told nothing: every act is a press, a field or a choice on a page, and the next page is found from the one before.
 */
describe("all at once", () => {
  afterAll(() => network.closeWindows());
  let advocate: Hand;
  let abroad: Hand;
  let near: Hand;

  beforeAll(async () => {
    [advocate, abroad, near] = await Promise.all([Hand.open(), Hand.open(), Hand.open()]);
  });

  it("is told by an advocate in everyday words", async () => {
    await advocate.enter("Front Range Survivor Legal Project", "An advocate");
    await advocate.follow("Post a need");
    await advocate.reads("What do they need help with?");
    const words = [
      ["divorce", "Divorce or separation"],
      ["he keeps the child", "Custody of children and time with them"],
      ["the police charged them", "Clear a criminal record"],
      ["T visa", "T visa (United States, for trafficking survivors)"],
    ] as const;
    for (const [said, name] of words) {
      await advocate.fill("Say it in your own words", said);
      await advocate.press(name);
    }
    await advocate.press("Keep and go on");
  });

  it("is posted, each part with its own place", async () => {
    await advocate.reads("Divorce or separation");
    await advocate.choose("Where is it?", "Romania");
    await advocate.tick("A lawyer who takes it on");
    await advocate.press("Keep and go on");
    await advocate.reads("Custody of children and time with them");
    await advocate.choose("Where is it?", "Colorado");
    await advocate.press("Keep and go on");
    await advocate.reads("Clear a criminal record");
    await advocate.press("Again: Colorado, United States");
    await advocate.press("Keep and go on");
    await advocate.reads(/^T visa/); // there is one country that has it: its place is filled in
    await advocate.press("Keep and go on");
    await advocate.reads("Languages");
    await advocate.choose("In which languages can they talk?", "Romanian");
    await advocate.choose("In which languages can they talk?", "English");
    await advocate.press("Keep and go on");
    await advocate.reads("How soon");
    await advocate.tick("In the next weeks");
    await advocate.press("Keep and go on");
    await advocate.reads("Check and post");
    await advocate.press("Post it and choose whom to ask");
    await advocate.sees("It is posted. Nobody has been asked yet.");
  });

  it("is asked of a team that covers both countries", async () => {
    await advocate.sees(/^Looked up /);
    await advocate.press(/^See what (this person|these \d+ people) will see$/);
    await advocate.press(/^Ask \d+ (person|people)$/);
    await advocate.sees(/^You have asked /);
    await advocate.sees(/^\d+ people were asked by name\. None of them has answered yet\.$/);
  });

  it("is taken on by two lawyers in other windows", async () => {
    for (const [hand, organization, issue] of [
      [abroad, "Casa Lumina", /^Open Divorce.*Front Range/],
      [near, "Front Range Survivor Legal Project", /^Open Custody.*Front Range/],
    ] as const) {
      await hand.enter(organization, "A lawyer");
      await hand.follow(issue);
      await hand.reads(/^A request (from|to) /);
      await hand.sees(/^Please do this by .+ \(time of this device\)\./);
      await hand.sees(/^Times are in the time zone of this device: /);
      await hand.press(/ is willing$/);
      await hand.tick("No conflict, as far as I can see");
      await hand.press("Send");
      await hand.press("Take it on");
      await hand.sees("It is taken on.");
    }
    await abroad.follow(/^Make your keys$/);
    await abroad.openKeys();
    await abroad.sees("Your keys are made and open.");
  });

  it("is handed over, sealed, with the survivor's yes", async () => {
    await advocate.follow("Back to the need");
    await advocate.sees(/^Somebody helps with \d of 4 issues\.$/);
    await advocate.sees(/, Casa Lumina: Divorce/); // whoever of them was asked
    await advocate.follow("Permissions");
    await advocate.press("Write down what they allow");
    await advocate.tick("Let somebody open parts of their file");
    await advocate.press("Go on");
    await advocate.take("Who may?", /, at Casa Lumina$/);
    await advocate.press("Go on");
    await advocate.tick("Radu Stănescu");
    await advocate.tick("Immigration");
    await advocate.press("Go on");
    await advocate.tick("They said yes themselves");
    await advocate.take("In which language do you explain it?", /^English/);
    await advocate.tick("I read it to them");
    await advocate.tick("They said yes to just this");
    await advocate.press("Write it down");
    await advocate.sees("It is written down.");
    await advocate.follow(/^Seal the file for Radu Stănescu/);
    await advocate.openKeys();
    await advocate.sees("Your keys are made and open.");
    await advocate.write("How to reach them safely", contact);
    await advocate.press("Seal it"); // nobody else has keys: it takes a key on paper, and it is made at once
    await advocate.sees("Print or copy this now: it is shown once");
    // Another part that is opened meanwhile asks for no key of its own: there is one for the file.
    await advocate.page.getByRole("button", { name: "Write or add a file: Immigration" }).click();
    await advocate.sees("The key on paper that stands on this page is for this part too.");
    expect(await advocate.page.locator(".on-paper").count()).toBe(1);
    await advocate.press("I have it on paper. Seal it");
    await advocate.sees("What you seal opens for you, and with the key on paper.");
    await advocate.write("Immigration", "Entered in 2039.");
    await advocate.press("Seal it");
    await advocate.sees("Sealed for Radu Stănescu. They are told.");
  });

  it("is opened abroad, and its home sees that it was", async () => {
    await abroad.follow("Your work");
    await abroad.sees("Taken on for others");
    await abroad.page.getByRole("link", { name: /^Divorce or separation.*, Front Range/ }).waitFor();
    await abroad.followUnder("Part of a file was sealed for you.");
    await abroad.press("Open");
    await abroad.sees("Never call.");
    await advocate.follow(/^Back to the request to Casa Lumina$/);
    await advocate.sees(/opened it/);
  });

  it("takes no more acts than five minutes hold", () => {
    expect([advocate, abroad, near].reduce((sum, { acts }) => sum + acts, 0)).toBeLessThanOrEqual(mostActs);
  });
});
