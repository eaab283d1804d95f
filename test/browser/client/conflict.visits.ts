import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { runConflictList } from "../../../tools/constellation/run-conflict-list.ts";
import { eventually } from "../../journeys/eventually.ts";
import { textAt, valueAt } from "../../journeys/graph-answer.ts";
import { signedIn } from "../../journeys/person.ts";
import { explained } from "../../journeys/representation-scene.ts";
import { constellation, network } from "./client-network.ts";
import { Seated } from "./seated.ts";

jest.setTimeout(300_000); // real browsers; keys and comparisons at their real cost

const soonMs = 60_000;
const comparedMs = 120_000;
const survivor = "Zephyrine Quillfeather";
const listed = "Bartholomew Oxenstierna";
const toAdvocate = "A request to Front Range Survivor Legal Project";
const toLawyer = "A request from Sahayatra Legal Aid";

describe("a look for conflicts of interest, by three people in three windows", () => {
  let advocate: Seated;
  let lawyer: Seated;
  let clerk: Seated;
  let clerkId: string;

  /** Anew each time: on a laden machine all of it takes longer than a token holds. */
  const signedAt = (address: string) => signedIn(constellation.current, address);
  const setWay = async (way: "AS_SHOWN" | "SEALED_NAMES" | "BLIND") => {
    const checkers = way === "AS_SHOWN" ? [] : [clerkId];
    const given = { organization: "colorado", way, checkers };
    const coordinator = await signedAt("coordinator@colorado");
    expect((await coordinator.command("setConflictCheck", given)).problems).toEqual([]);
  };
  /** Both sides are willing, and it is looked for in this way. */
  const willing = async (way: "SEALED_NAMES" | "BLIND") => {
    await setWay(way);
    const introduction = await network.request();
    const given = { introduction, input: { willing: true } };
    const [willingLawyer, asker] = [await signedAt("responder@colorado"), await signedAt("advocate@kathmandu")];
    const isWilling = async () => (await willingLawyer.command("answerRequest", given)).problems.length === 0;
    await eventually("the home knows who answers", isWilling, soonMs);
    const query = "query ($id: ID!) { introduction(id: $id) { conflictWay need { id } } }";
    const read = async () => (await asker.ask(query, { id: introduction })).body;
    await eventually(
      "the way is known",
      async () => valueAt(await read(), "data.introduction.conflictWay") === way,
      soonMs,
    );
    return { introduction, need: textAt(await read(), "data.introduction.need.id") };
  };
  const allow = async (need: string) => {
    const input = { purpose: "CONFLICT_CHECK", organization: "colorado", people: [clerkId], ...explained };
    const asker = await signedAt("advocate@kathmandu");
    expect((await asker.command("recordPermission", { need, input })).problems).toEqual([]);
  };
  const openAtHome = (id: string) => advocate.comeTo(`/introductions/${id}`, toAdvocate);

  beforeAll(async () => {
    const [asAdvocate, asClerk] = [await signedAt("advocate@kathmandu"), await signedAt("advocate@colorado")];
    clerkId = textAt((await asClerk.ask("{ viewer { id } }")).body, "data.viewer.id");
    await asClerk.command("endPersonKey", { organization: "colorado" });
    await asAdvocate.command("endPersonKey", { organization: "kathmandu" });
    advocate = await Seated.open({ organization: "kathmandu", person: "advocate" });
    lawyer = await Seated.open({ organization: "colorado", person: "responder" });
    clerk = await Seated.open({ organization: "colorado", person: "advocate" });
    await clerk.comeTo("/keys", "Your keys");
    await clerk.openKeys();
    await clerk.sees(/^Your keys are (made and )?open\.$/);
  }, 300_000);
  afterAll(async () => {
    await network.closeWindows();
    await setWay("AS_SHOWN");
  });

  it("by sealed names begins with what it reveals, and waits for the survivor's word", async () => {
    const { introduction, need } = await willing("SEALED_NAMES");
    await openAtHome(introduction);
    await advocate.sees("Only the people who check can open the names.");
    await advocate.sees("No name leaves before the survivor has allowed it.");
    await advocate.judge("names-forbidden");
    await advocate.page.getByRole("link", { name: "Write down that they allow it" }).click();
    await advocate.sees("Which people can look at the names?");
    await clerk.comeTo(`/name-checks/${introduction}`, "Names to check");
    await clerk.sees("No names wait for you here yet.");
    await clerk.judge("namecheck-waiting");
    await allow(need);
    await openAtHome(introduction);
    await advocate.openKeys();
    await advocate.page.getByLabel("Names").fill(`${survivor}\n${listed}`);
    await advocate.judge("names");
  });

  it("keeps the names when the line drops, and sends them once", async () => {
    await advocate.cutLine();
    await advocate.press("Seal and send the names");
    await advocate.sees("The line is down, or the service is away.");
    expect(await advocate.page.getByLabel("Names").inputValue()).toBe(`${survivor}\n${listed}`);
    await advocate.restoreLine();
    await advocate.press("Seal and send the names");
    await advocate.sees("Nobody has opened them yet.");
    await advocate.judge("names-sealed");
  });

  it("is answered by whom they were sealed for, who sees the names and nothing else", async () => {
    const introduction = decodeURIComponent(new URL(advocate.page.url()).pathname.split("/").at(-1) ?? "");
    await lawyer.comeTo(`/introductions/${introduction}`, toLawyer);
    await lawyer.sees("A colleague looks at the names.");
    await clerk.comeTo(`/name-checks/${introduction}`, "Names to check");
    await clerk.judge("namecheck");
    await clerk.press("Open the names");
    await clerk.openKeys();
    await clerk.sees(survivor);
    expect(await clerk.page.getByText(/Sahayatra|asylum/i).count()).toBe(0);
    await clerk.judge("namecheck-open");
    await advocate.sees(/^They were opened/);
    await clerk.page.getByLabel("No conflict, as far as I can see").check();
    await clerk.press("Send");
    await clerk.sees("Thank you. Your answer is sent, and the names are deleted.");
    await advocate.sees(/Next, whoever is asked takes it on/);
    await lawyer.sees("Nothing stands in the way. You can take it on.");
  });

  it("compares names without telling them, in the page that asked", async () => {
    const from = join(tmpdir(), `alight-names-${randomUUID()}.txt`);
    await writeFile(from, `${listed}\n`, { mode: 0o600 });
    await runConflictList(constellation.current, { id: "colorado", from });
    await rm(from);
    const { introduction, need } = await willing("BLIND");
    await allow(need);
    await openAtHome(introduction);
    await advocate.sees("The names stay in this page.");
    await advocate.page.getByLabel("Names").fill("12");
    await advocate.press("Compare the names");
    await advocate.sees("There is no name in this.");
    await advocate.page.getByLabel("Names").fill(survivor);
    await advocate.judge("comparison");
    await advocate.press("Compare the names");
    await advocate.sees(/^Stay signed in on this device|^No name was found on their list/);
    await advocate.page.getByText("No name was found on their list.").waitFor({ timeout: comparedMs });
    await advocate.judge("comparison-none");
    await lawyer.comeTo(`/introductions/${introduction}`, toLawyer);
    await lawyer.page.getByLabel("No conflict, as far as I can see").check();
    await lawyer.press("Send");
    await advocate.sees(/Next, whoever is asked takes it on/);
  });

  it("says of a name that stands there only that a person has to look", async () => {
    const { introduction, need } = await willing("BLIND");
    await allow(need);
    await openAtHome(introduction);
    await advocate.page.getByLabel("Names").fill(`${survivor}\nOxenstierna, Bartholomew`);
    await advocate.press("Compare the names");
    await advocate.page.getByText("A person has to look.").first().waitFor({ timeout: comparedMs });
    await advocate.sees("Seal the names for those who look for conflicts");
    await advocate.judge("comparison-look");
  });

  it("goes on with a person when the page that asked is gone, in Arabic as well", async () => {
    const { introduction, need } = await willing("BLIND");
    await allow(need);
    await openAtHome(introduction);
    await advocate.page.getByLabel("Names").fill(survivor);
    await advocate.press("Compare the names");
    await advocate.sees("Stay signed in on this device");
    await advocate.page.reload();
    await advocate.page.getByText("Only the page that asked can read the answer.").waitFor({ timeout: comparedMs });
    await advocate.judge("comparison-lost");
    await advocate.press("Have a person look");
    await advocate.page.getByRole("alertdialog").getByRole("button", { name: "Have a person look" }).click();
    await advocate.sees("Seal the names for those who look for conflicts");
    await advocate.page.goto(`${network.gatewayUrl}/introductions/${introduction}?at=kathmandu&in=ar`);
    await advocate.page.getByRole("textbox").first().waitFor();
    expect(await advocate.page.evaluate("document.documentElement.dir")).toBe("rtl");
    await advocate.judge("names-arabic");
  });
});
