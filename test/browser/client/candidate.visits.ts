import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Locator } from "playwright-core";
import { candidateIdsOf, isCandidate } from "../../journeys/candidates.ts";
import { eventually } from "../../journeys/eventually.ts";
import { needInput, postNeed } from "../../journeys/needs.ts";
import { explained } from "../../journeys/representation-scene.ts";
import { constellation, network } from "./client-network.ts";
import { tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";
import { answerWithMany } from "./many-needs.ts";

jest.setTimeout(240_000); // real browsers, on machines that have other things to do
const soonMs = 20_000;

/** Four matters in two countries: nobody can help with all of them. */
const allAtOnce = [
  { issue: "family-divorce", jurisdiction: "RO" },
  { issue: "family-custody", jurisdiction: "US-CO", due: { on: "2031-05-20", kind: "HEARING" } },
  { issue: "status-t-visa", jurisdiction: "US" },
  { issue: "status-asylum", jurisdiction: "IS" }, // where nobody of the demonstration is admitted
];

describe("needs, and who could help with them", () => {
  let advocate: Visit;
  let need = "";
  afterAll(() => network.closeWindows());
  beforeAll(async () => {
    need = await postNeed(network.advocate, "kathmandu", needInput(allAtOnce, { languages: ["es", "ro"] }));
    const isSomebody = async () => (await candidateIdsOf(network.advocate, need)).length > 0;
    await eventually("somebody can be found", isSomebody, soonMs);
    advocate = await network.open();
    await enter(advocate, "/needs");
  });

  const enter = async ({ page }: Visit, path: string, { at = "kathmandu", person = "advocate" } = {}) => {
    await page.goto(`${network.gatewayUrl}${path}?at=${at}`);
    await page.locator(`button[value="${person}"]`).click();
  };
  const heading = ({ page }: Visit, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
  const press = ({ page }: Visit, name: string | RegExp) => page.getByRole("button", { name }).first().click();
  const judge = async ({ page }: Visit, name: string) => expect(await judgeScreen(page, name)).toEqual([]);
  const open = ({ page }: Visit, path: string) => page.goto(`${network.gatewayUrl}${path}?at=kathmandu`);
  const first = (lines: Locator) => lines.first().waitFor();

  it("are listed by where they stand, and lead to one need whole", async () => {
    const { page } = advocate;
    await heading(advocate, "Needs");
    await page.getByRole("row").filter({ hasText: "Iceland" }).getByRole("link").first().waitFor();
    await judge(advocate, "needs");
    await page.getByLabel("Whose needs").selectOption("me");
    await page.getByRole("row").filter({ hasText: "Iceland" }).getByRole("link").first().click();
    await heading(advocate, /^Need /);
    await page.getByText(/^The network has asked \d+ (person|people)\. Nobody has answered yet\.$/).waitFor();
    await page.getByText("See who, and what became of it").click();
    await page
      .getByRole("row")
      .getByText(/^We wait for an answer until/)
      .first()
      .waitFor();
    await page.getByText("Phone lines that help now").waitFor();
    await page.getByText("One moment…").first().waitFor({ state: "detached" }); // others answer for parts of it
    await page.getByRole("link", { name: "Write down that they allow it" }).waitFor();
    await judge(advocate, "need");
  });

  it("say who could help: together, for what, and for what nobody", async () => {
    const { page } = advocate;
    await open(advocate, `/needs/${need}`);
    await page.getByRole("link", { name: "See who could help" }).click();
    await heading(advocate, "Who could help");
    await page.getByText("Nobody fits yet for:").waitFor();
    await page.getByText("What you can do about it").click();
    await page.getByText("Leave it open.").waitFor();
    await page.getByRole("tab", { name: "As a team", selected: true }).waitFor();
    await first(page.getByText(/^The network asked them on .* No answer yet\.$/));
    await judge(advocate, "candidates");
  });

  it("say who could help one by one; the filters stand in the address", async () => {
    const { page } = advocate;
    await open(advocate, `/needs/${need}/candidates`);
    await page.getByRole("tab", { name: "One by one" }).click();
    await first(page.getByText(/^Fits with/));
    await page.getByText("How the points come about").first().click();
    await first(page.getByRole("row", { name: /All together/ }));
    await page.getByText("Show only").click();
    await page.getByLabel("Issue").selectOption({ label: "Divorce or separation, Romania" });
    await page.locator("main").getByLabel("Language").selectOption({ label: "Romanian" });
    expect(new URL(page.url()).searchParams.get("language")).toBe("ro");
    expect(new URL(page.url()).searchParams.get("issue")).toMatch(/^kathmandu~/);
    await page.getByText(/looked at so far/).waitFor();
    await judge(advocate, "candidates-people");
    await page.reload();
    await first(page.getByText(/^Fits with/));
    expect(await page.locator("main").getByLabel("Language").inputValue()).toBe("ro");
    await press(advocate, "Take all filters away");
  });

  it("are asked for by hand, after it was said what the other side will see", async () => {
    const { page } = advocate;
    await press(advocate, /^Ask /);
    await page.getByRole("heading", { name: /^What (.* will see|you ask them for)$/ }).waitFor();
    await page.getByText("Names come later, only if the survivor allows it.").waitFor();
    await judge(advocate, "candidates-request");
    for (const box of await page.getByRole("group", { name: "With what?" }).getByRole("checkbox").all()) {
      await box.uncheck();
    }
    await press(advocate, "Send the request");
    await page.getByRole("link", { name: /Choose at least one/ }).click();
    await page.getByRole("group", { name: "With what?" }).getByRole("checkbox").first().check();
    await press(advocate, "Send the request");
    await first(page.getByText("Whoever is asked says whether they are willing."));
    await page.getByRole("link", { name: "See how it stands" }).first().waitFor();
  });

  it("are asked for as a team, each member for their own", async () => {
    const { page } = advocate;
    await page.getByRole("tab", { name: "As a team" }).click();
    const whom = page.getByRole("group", { name: "Who is asked, and for what" }).getByRole("checkbox");
    await first(whom);
    const chosen = await whom.count();
    await first(page.getByRole("link", { name: /^Somebody else for: / }));
    for (const box of await whom.all()) await box.check(); // also whoever is not ticked before somebody has read of them
    await whom.last().uncheck();
    await page.getByText("You do not ask them", { exact: true }).waitFor();
    await whom.last().check();
    await press(advocate, /^See what (this person|these \d+ people) will see$/);
    await page.getByRole("heading", { name: /^Ask \d+ (person|people) for help$/ }).waitFor();
    await judge(advocate, "candidates-team");
    await press(advocate, chosen === 1 ? "Ask 1 person" : `Ask ${chosen} people`);
    await first(page.getByText("They were asked by name."));
    await page.getByRole("link", { name: "Back to the need" }).click();
    await first(page.getByRole("link", { name: /^Open the request to / }));
    await judge(advocate, "need-asked");
  });

  it("say who has not answered, and go on with the rest", async () => {
    const { page } = advocate;
    constellation.current.suspend("bucharest");
    try {
      await open(advocate, `/needs/${need}/candidates`);
      await page.getByRole("tab", { name: "One by one" }).click();
      await first(page.getByText(/^Somebody at /));
      await first(page.getByText(/These have not answered just now: /));
      await first(page.getByRole("button", { name: /^Ask / }));
      await judge(advocate, "candidates-partial");
    } finally {
      constellation.current.resume("bucharest");
    }
  });

  it("end with a word for each part, or are stopped; what cannot be undone is said before", async () => {
    const { page } = advocate;
    const wanted = [{ issue: "status-asylum", jurisdiction: "US-CO" }];
    const [toClose, toStop] = [
      await postNeed(network.advocate, "kathmandu", needInput(wanted)),
      await postNeed(network.advocate, "kathmandu", needInput(wanted)),
    ];
    await open(advocate, `/needs/${toClose}`);
    await press(advocate, "Say how it went, and finish it");
    await press(advocate, "Finish this need");
    await page.getByRole("link", { name: /Choose how this part went/ }).click();
    await judge(advocate, "need-close");
    await page.getByRole("combobox", { name: /Asylum/ }).selectOption("ADVICE_GIVEN");
    await press(advocate, "Finish this need");
    await page.getByText("This need is finished.").waitFor();
    await judge(advocate, "need-finished");
    const saving = page.waitForEvent("download");
    await page.getByText("Save it as a file").click();
    await press(advocate, "Save with everything (JSON)");
    expect((await saving).suggestedFilename()).toBe("need.json");
    await open(advocate, `/needs/${toStop}`);
    await press(advocate, "Take it back");
    await page.getByRole("alertdialog").getByText("may remember it").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: "Stop everything" }).count()).toBe(0);
    const permission = { need: toStop, input: { purpose: "ASK_NETWORK", ...explained } };
    await network.advocate.command("recordPermission", permission);
    await page.reload();
    await press(advocate, "Stop everything");
    await page.getByRole("alertdialog").getByText("may remember it").waitFor();
    await judge(advocate, "need-stop");
    await page.getByRole("alertdialog").getByRole("button", { name: "Stop everything" }).click();
    await page.getByText("Tell them, in these words").waitFor();
    await page.getByText("Nobody looks for help any more.").first().waitFor();
  });

  it("are gone through by keyboard alone, from the list to the request", async () => {
    const wanted = [{ issue: "status-asylum", jurisdiction: "US-CO" }];
    const id = await postNeed(network.advocate, "kathmandu", needInput(wanted));
    await eventually("somebody can be found", () => isCandidate(network.advocate, id, network.responder), soonMs);
    const visit = await network.open();
    const { page } = visit;
    const go = async (name: string) => {
      await tabTo(page, name);
      await page.keyboard.press("Enter");
    };
    await enter(visit, "/needs");
    const words = await page.getByRole("row").nth(1).getByRole("link").first().textContent();
    await go(words ?? "");
    await heading(visit, /^Need /);
    await page.getByRole("link", { name: "See who could help" }).waitFor();
    await go("See who could help");
    await first(page.getByRole("button", { name: /^Ask / }));
    await go("Ask ");
    await page.getByRole("button", { name: "Send the request" }).waitFor();
    await go("Send the request");
    await first(page.getByText("They were asked by name."));
  });

  it("are listed by the hundred, as many as somebody asks for", async () => {
    const visit = await network.open();
    const { page } = visit;
    visit.isDisturbed = true;
    await page.route("**/graphql", answerWithMany);
    await enter(visit, "/needs");
    for (let shown = 50; shown <= 500; shown += 50) {
      await page.getByText(`${shown} needs are shown.`).waitFor();
      if (shown < 500) await press(visit, "Show more");
    }
    expect(await page.getByRole("button", { name: "Show more" }).count()).toBe(0);
    expect(await page.getByRole("row").count()).toBe(501);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await page.getByRole("tab", { name: "Drafts" }).click();
    await page.getByRole("tab", { name: "Drafts", selected: true }).waitFor();
  });

  it("are told in every state: none, not there, out of reach, right to left", async () => {
    const visit = await network.open();
    const { page } = visit;
    await enter(visit, "/needs", { at: "manila", person: "coordinator" });
    await page.getByRole("tab", { name: "Drafts" }).click();
    await page.getByText("There is no draft.").first().waitFor();
    await judge(visit, "needs-empty");
    await page.goto(`${network.gatewayUrl}/needs/manila~${randomUUID()}?at=manila`);
    await heading(visit, "This is not here");
    await judge(visit, "need-absent");
    await page.goto(`${network.gatewayUrl}/needs?at=manila&in=ar`);
    await page.locator("html[dir=rtl]").waitFor();
    await page.getByRole("tab", { selected: true }).waitFor();
    await judge(visit, "needs-arabic");
    visit.isDisturbed = true;
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("tab").nth(3).click();
    await page.locator(".note[role=alert]").waitFor();
    await judge(visit, "needs-failed");
  });
});
