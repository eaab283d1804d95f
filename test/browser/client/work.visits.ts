import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { z } from "zod";
import { listAt, textAt } from "../../journeys/graph-answer.ts";
import { needInput, postNeed } from "../../journeys/needs.ts";
import { type Person, signedIn } from "../../journeys/person.ts";
import { readerOf, sealedTexts, sealText, withKeys } from "../../journeys/sealing-person.ts";
import { constellation, network } from "./client-network.ts";
import { signInAs, tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(120_000); // real browsers, on machines that have other things to do
const dayMs = 24 * 60 * 60 * 1000;
const wanted = [{ issue: "status-asylum", jurisdiction: "RO" }];

/** Two colleagues can open what is sealed; whoever goes on with the need cannot. */
async function sealAtHome(need: string): Promise<void> {
  const { current } = constellation;
  const [ioana, radu] = [await withKeys(current, "advocate@bucharest"), await withKeys(current, "responder@bucharest")];
  const readers = [await readerOf(current, ioana, ioana.id), await readerOf(current, ioana, radu.id)];
  const about = { subject: need, grant: "home", part: "SAFE_CONTACT/1", version: 1, purpose: "CASE_FILE" } as const;
  const part = await sealText(ioana, sealedTexts.safeContact, { ...about, readers });
  const { problems } = await ioana.command("sealSection", { need, input: { section: "SAFE_CONTACT", piece: 1, part } });
  if (problems.length > 0) throw new Error(`not sealed: ${problems.join(", ")}`);
}

/** One of many needs for which nobody was found; the last of them presses. */
function unfound(at: number) {
  const urgency = at === 19 ? "EMERGENCY" : "SOON";
  const about = { kind: "NEED", side: "ME", subject: `manila~${at}`, step: "LOOK_FURTHER", urgency };
  const times = { since: "2031-05-20T10:00:00Z", until: null };
  return { ...about, ...times, reference: `need-${at + 1}`, dueOn: null, responder: null, organization: null };
}

/** What the graph would say. */
function workAnswer(items: readonly object[]) {
  const pageInfo = { hasNextPage: false, endCursor: null };
  return { data: { person: { id: "manila~1", work: { edges: items.map((node) => ({ node })), pageInfo } } } };
}

describe("my work", () => {
  afterAll(() => network.closeWindows());
  let lawyer: Visit;
  let advocate: Visit;
  let advocateAtHome: Person;
  let asked: string;
  beforeAll(async () => {
    [lawyer, advocate] = await Promise.all([network.open(), network.open()]);
    advocateAtHome = await signedIn(constellation.current, "advocate@bucharest");
    const post = () => postNeed(advocateAtHome, "bucharest", needInput(wanted, { audience: { only: ["bucharest"] } }));
    const needs = [await post(), await post(), await post()];
    await sealAtHome(needs[0] ?? "");
    asked = await network.request();
  }, 120_000);

  const heading = ({ page }: Visit, name: string | RegExp) => page.getByRole("heading", { name }).first().waitFor();
  const press = ({ page }: Visit, name: string | RegExp) =>
    page.getByRole("button", { name, exact: typeof name === "string" }).click();
  const said = ({ page }: Visit, text: string | RegExp) => page.locator("main").getByText(text).first().waitFor();
  const judge = async (visit: Visit, name: string) => expect(await judgeScreen(visit.page, name)).toEqual([]);
  const openAs = async (person: "advocate" | "responder" | "coordinator", at = "bucharest") => {
    const visit = await network.open();
    await visit.page.goto(`${network.gatewayUrl}/work?at=${at}`);
    await visit.page.locator(`button[value="${person}"]`).click();
    return visit;
  };
  const cut = (page: Page) => page.context().setOffline(true);

  it("says to each side what waits for whom, and since when", async () => {
    await lawyer.page.goto(`${network.gatewayUrl}/updates`);
    await signInAs(lawyer.page, { organization: "Front Range Survivor Legal Project", person: "responder" });
    await said(lawyer, "Say whether you can help.");
    await said(lawyer, /Please do this by/);
    const lines = lawyer.page.getByRole("link", { name: /^Open .*Sahayatra Legal Aid/ });
    await lines.first().waitFor();
    const heard =
      "[...document.querySelectorAll('main section:first-of-type a')].map((one) => [one.ariaLabel ?? one.textContent, one.href])";
    const links = z.array(z.tuple([z.string(), z.string()])).parse(await lawyer.page.evaluate(heard));
    const leading = new Set(links.map((link) => link.join(" ")));
    expect(leading.size).toBe(new Set(links.map(([name]) => name)).size); // what is called the same leads to the same
    await lawyer.page
      .getByRole("banner")
      .getByText(/^You are .+, Front Range Survivor Legal Project\.$/)
      .waitFor();
    expect(await lawyer.page.title()).toBe("Work");
    await judge(lawyer, "work");
    await advocate.page.goto(`${network.gatewayUrl}/work`);
    await signInAs(advocate.page, { organization: "Sahayatra Legal Aid", person: "advocate" });
    await heading(advocate, "Waiting for others");
    await said(advocate, "They say whether they can help.");
    await judge(advocate, "work-others");
  });

  it("does not say that a request was seen as long as a list alone has held it", async () => {
    const query = "query ($id: ID!) { introduction(id: $id) { steps { seenAt } } }";
    const { body } = await network.advocate.ask(query, { id: asked });
    expect(listAt(body, "data.introduction.steps")).toEqual([{ seenAt: null }]);
  });

  it("shows in one window what somebody does in another, by itself", async () => {
    const line = lawyer.page.getByRole("listitem").filter({ hasText: "Say whether you can help." });
    await line.getByRole("link", { name: "Open" }).first().click();
    await press(lawyer, / is willing$/); // whichever of those whom they look after
    await said(advocate, "They look for a conflict of interest.");
    await lawyer.page.getByRole("link", { name: "Back to your work" }).click();
    await said(lawyer, "See whether there is a conflict of interest.");
  });

  it("is kind when nothing waits, and says what cannot be shown", async () => {
    const visit = await openAs("responder", "manila");
    visit.isDisturbed = true;
    await said(visit, "Nothing waits for you.");
    await judge(visit, "work-empty");
    await visit.page.route("**/graphql", (route) =>
      route.request().postData()?.includes("query Overview") ? route.abort() : route.continue(),
    );
    await visit.page.reload();
    await said(visit, "Some of this page could not be reached just now.");
    await judge(visit, "work-partial");
    await visit.page.unroute("**/graphql");
    await press(visit, "Try again");
    await heading(visit, "What you look after");
    await visit.page.route("**/graphql", (route) => route.abort());
    await visit.page.getByRole("link", { name: "Needs that fit you" }).first().click();
    await visit.page.getByRole("link", { name: "Your work" }).first().click();
    await said(visit, "The line is down, or the service is away.");
    await judge(visit, "work-failed");
    await visit.page.unroute("**/graphql");
    await press(visit, "Try again");
    await said(visit, "Nothing waits for you.");
  });

  it("gathers what is many of a kind, and hides nothing that presses", async () => {
    const visit = await openAs("advocate", "manila");
    visit.isDisturbed = true;
    await heading(visit, "Your work");
    const items = Array.from({ length: 20 }, (_, at) => unfound(at));
    await visit.page.route("**/graphql", (route) => {
      const asked = route.request().postData() ?? "";
      return asked.includes("query Work(") && asked.includes('"ME"')
        ? route.fulfill({ json: workAnswer(items) })
        : route.continue();
    });
    await visit.page.reload();
    await said(visit, "19 needs to which nobody has said yes so far.");
    const line = visit.page.getByRole("link", { name: /^Open need-/ });
    expect(await line.count()).toBe(6);
    await visit.page.getByRole("link", { name: "Open need-20" }).waitFor(); // needed today, and apart
    await judge(visit, "work-many");
    await visit.page.getByText("Show all 19").click();
    expect(await line.count()).toBe(20);
  });

  it("hands over one need; the line drops in the middle, and nothing that was chosen is lost", async () => {
    const visit = await openAs("advocate");
    visit.isDisturbed = true;
    await visit.page.getByRole("link", { name: "Hand over work" }).click();
    await said(visit, /What there is to look after: \d+ needs/);
    await judge(visit, "hand-over");
    await visit.page.getByLabel("Only some needs").check();
    await press(visit, "Hand over");
    await said(visit, "Choose at least one need");
    await judge(visit, "hand-over-fault");
    await visit.page.getByLabel("Everything").check();
    await visit.page.getByText("Choose at least one need").first().waitFor({ state: "detached" });
    await visit.page.getByLabel("Only some needs").check();
    await visit.page.getByRole("group", { name: "Which needs?" }).getByRole("checkbox").first().check();
    await visit.page.getByLabel("Who goes on with it?").selectOption({ label: "Elena Petrache" });
    await said(visit, "Elena Petrache looks after this from then on, and is told at once.");
    await judge(visit, "hand-over-ready");
    await cut(visit.page);
    await press(visit, "Hand over");
    await said(visit, "The line is down, or the service is away.");
    expect(await visit.page.getByRole("checkbox", { checked: true }).count()).toBe(1);
    await visit.page.context().setOffline(false);
    await press(visit, "Hand over");
    await heading(visit, "Handed over to Elena Petrache");
    await said(visit, /Handed over: 1 need/);
  });

  it("says that one is away, until when and who stands in, with the way to come back", async () => {
    const { body } = await advocateAtHome.ask("{ viewer { id } }");
    const now = Date.now();
    const away = { from: new Date(now - dayMs).toISOString(), until: new Date(now + 9 * dayMs).toISOString() };
    const person = textAt(body, "data.viewer.id");
    expect((await advocateAtHome.command("setAway", { person, input: away })).problems).toEqual([]);
    const visit = await openAs("advocate");
    await said(visit, /^You are away until /);
    await said(visit, "Nobody stands in for you. Your coordinators are told instead.");
    await judge(visit, "work-away");
    await press(visit, "I am back");
    await visit.page.getByText(/^You are away until /).waitFor({ state: "detached" });
  });

  it("is handed over by keyboard alone on the day somebody leaves; what cannot be opened is said", async () => {
    const { body } = await advocateAtHome.ask("{ viewer { id } }");
    const now = Date.now();
    const away = { from: new Date(now - dayMs).toISOString(), until: new Date(now + 9 * dayMs).toISOString() };
    const person = textAt(body, "data.viewer.id");
    expect((await advocateAtHome.command("setAway", { person, input: away })).problems).toEqual([]);
    const visit = await openAs("coordinator");
    const { page } = visit;
    await said(visit, /Ioana Munteanu is away until/);
    await judge(visit, "work-coordinator");
    await tabTo(page, "Hand over the work of Ioana Munteanu");
    await page.keyboard.press("Enter");
    await heading(visit, "Hand over the work of Ioana Munteanu");
    await tabTo(page, "Choose a colleague");
    await page.keyboard.type("Elena");
    await said(visit, "You look after this from then on.");
    await tabTo(page, "Hand over");
    await page.keyboard.press("Enter");
    await heading(visit, "It is yours now");
    await heading(visit, "What you cannot open yet");
    await said(visit, /How to reach them safely: can be opened by Ioana Munteanu, Radu Stănescu/);
    await page.getByRole("link", { name: "The page of Ioana Munteanu" }).waitFor();
    await judge(visit, "hand-over-done");
  });
});
