import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { newestSettled } from "../../../subgraphs/statistics/edition/quarter.ts";
import { runHistory } from "../../../tools/constellation/run-history.ts";
import { EditionDesk } from "../../../tools/edition/edition-desk.ts";
import { joinAll } from "../../../tools/edition/join-edition.ts";
import { eventually } from "../../journeys/eventually.ts";
import { constellation, network } from "./client-network.ts";
import { tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(240_000); // real browsers, on machines that have other things to do
const period = newestSettled(new Date());
const soonMs = 60_000;

describe("numbers without people", () => {
  afterAll(() => network.closeWindows());
  let visitor: Visit;
  let operator: Visit;
  let coordinator: Visit;

  const press = ({ page }: Visit, name: string) => page.getByRole("button", { name, exact: true }).click();
  const confirm = ({ page }: Visit, name: string) =>
    page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click();
  const heading = ({ page }: Visit, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
  const see = ({ page }: Visit, text: string | RegExp) =>
    page.locator("main").getByText(text).filter({ visible: true }).first().waitFor({ timeout: soonMs });
  const judge = async ({ page }: Visit, name: string) => expect(await judgeScreen(page, name)).toEqual([]);
  const open = ({ page }: Visit, path: string) => page.goto(`${network.gatewayUrl}${path}`);
  const comeAs = async (person: string, path: string): Promise<Visit> => {
    const visit = await network.open();
    await open(visit, path);
    await visit.page.locator(`button[value="${person}"]`).click();
    return visit;
  };
  /** Read again until it says so: what others do comes by itself only twice a minute. */
  const lookUntil = async (visit: Visit, text: string) => {
    const isThere = async () => {
      await press(visit, "Look again");
      return visit.page.getByText(text).first().isVisible();
    };
    await eventually(text, isThere, soonMs);
  };

  beforeAll(async () => {
    const { current } = constellation;
    for (const { id } of current.organizations) await runHistory(current, id);
    visitor = await network.open();
  }, 240_000);

  it("are open to everybody, and say that none are published yet and what they will never tell", async () => {
    await open(visitor, "/");
    await visitor.page.getByRole("link", { name: "Numbers" }).click();
    await heading(visitor, "Numbers");
    await see(visitor, "Nothing is published yet.");
    await see(visitor, "How many were minors.");
    await judge(visitor, "numbers-none");
    await open(visitor, `/statistics/${period}`);
    await see(visitor, "There is no such edition");
    await judge(visitor, "numbers-gone");
  });

  it("are called for by an operator, who sees who joins", async () => {
    operator = await comeAs("operator", "/network?at=centre&part=editions");
    await see(operator, "None was called yet.");
    await judge(operator, "network-editions-none");
    await press(operator, "Ask all organizations");
    await see(operator, "All organizations are asked");
    await see(operator, "It can begin when 3 have joined.");
    await judge(operator, "network-editions");
  });

  it("are joined by a coordinator by keyboard alone, who is told before what leaves and what it costs", async () => {
    coordinator = await comeAs("coordinator", "/organization?at=kathmandu&tab=numbers");
    const { page } = coordinator;
    await see(coordinator, "Open your own report");
    await eventually(
      "the call has come",
      async () => {
        await page.reload();
        await see(coordinator, /Nobody has asked yet|You are asked/);
        return page.getByText("You are asked whether you take part.").isVisible();
      },
      soonMs,
    );
    await judge(coordinator, "organization-numbers");
    await tabTo(page, "Take part");
    await page.keyboard.press("Enter");
    await page.getByRole("alertdialog").getByText("Nobody can read that line by itself").waitFor();
    await judge(coordinator, "organization-numbers-join");
    await page.keyboard.press("Escape");
    await press(coordinator, "Take part");
    await confirm(coordinator, "Take part");
    await see(coordinator, "You take part. Nothing has left you yet.");
    await judge(coordinator, "organization-numbers-joined");
    await press(coordinator, "Do not take part");
    await see(coordinator, "You do not take part.");
  });

  it("are counted when the operator begins, and published while they look", async () => {
    const { current } = constellation;
    const desk = new EditionDesk({
      organizations: current.organizations.map(({ id }) => id),
      signIn: (address) => current.signIn(address),
      ask: (query, given) => current.ask(query, given),
      tell: () => undefined,
    });
    const joined = await joinAll(desk, period);
    expect(joined.length).toBeGreaterThanOrEqual(3);
    await lookUntil(operator, `${joined.length} take part`);
    await press(operator, "Begin counting");
    await judge(operator, "network-editions-begin");
    await confirm(operator, "Begin counting");
    await see(operator, /Round 1: \d of \d have sent/);
    await lookUntil(operator, "Look at what is published");
    await judge(operator, "network-editions-published");
  });

  it("are looked up table by table, drawn and in rows, narrowed by what stands in the address", async () => {
    const { page } = visitor;
    await open(visitor, "/statistics");
    await page.locator(`a[href="/statistics/${period}"]`).waitFor();
    await judge(visitor, "numbers");
    await page.locator(`a[href="/statistics/${period}"]`).click();
    await see(visitor, "How people stay safe in these numbers");
    await see(visitor, "These numbers cannot tell. Age is not collected.");
    const overview = page.getByRole("table", { name: "All tables of this edition" });
    await overview.getByRole("row").filter({ hasText: "Every need is in it exactly once." }).waitFor();
    expect(await overview.getByRole("row").count()).toBe(catalogue.tables.length + 1);
    await judge(visitor, "edition");
    await page.getByRole("link", { name: "Which way do needs travel?" }).click();
    await see(visitor, "The chance mixed in protects each need");
    await see(visitor, "In short");
    await page.locator(".chart svg .bar").first().waitFor();
    await page.locator(".chart svg .kept").first().waitFor();
    const uncounted = page.getByRole("row").filter({ hasText: "[x]" });
    expect([await page.title(), await uncounted.count()]).toEqual(["Numbers: from and to", 0]);
    await press(visitor, "Show those rows too");
    await uncounted.first().waitFor();
    await judge(visitor, "table-travel");
    await page.getByRole("link", { name: "Back to this edition" }).click();
    await page.getByRole("link", { name: "Met and unmet, by country", exact: true }).click();
    await heading(visitor, "Met and unmet, by country");
    await page.locator(".chart svg .bar").first().waitFor();
    await judge(visitor, "table");
    await page.getByLabel("Kind of legal issue").selectOption("FAMILY");
    await page.getByLabel("Met or unmet").selectOption("UNMET");
    await page.getByRole("row").filter({ hasText: "[c]" }).first().waitFor();
    const narrowed = page.url();
    await page.getByRole("link", { name: "Back to this edition" }).click();
    await page.getByRole("link", { name: "Where did family law stay unmet?" }).click();
    await see(visitor, /None of these numbers|Of what is shown|No single number|Only one number/);
    expect(page.url()).toBe(narrowed);
    expect(await page.locator("main style, main [style*=javascript]").count()).toBe(0);
    await page.reload();
    await page.getByRole("row").filter({ hasText: "[c]" }).first().waitFor();
    await judge(visitor, "table-narrow");
  });

  it("are taken along as files of every form, and copied for programs", async () => {
    const { page } = visitor;
    for (const form of ["CSV", "Parquet", "JSON-stat"]) {
      const path = await page.getByRole("link", { name: form, exact: true }).getAttribute("href");
      expect((await page.request.get(`${network.gatewayUrl}${path}`)).status()).toBe(200);
    }
    await visitor.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await press(visitor, "Copy as GraphQL");
    await page.getByRole("status").filter({ hasText: "Copied." }).waitFor();
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    const { text } = await constellation.current.ask(copied, {});
    expect(text).toContain('"codes":["');
    expect(text).not.toContain("errors");
  });

  it("are reached by keyboard alone, and read in Spanish and from right to left", async () => {
    const visit = await network.open();
    const { page } = visit;
    await open(visit, "/");
    await page.getByRole("link", { name: "Numbers" }).waitFor();
    await tabTo(page, "Numbers");
    await page.keyboard.press("Enter");
    await page.locator(`a[href="/statistics/${period}"]`).waitFor();
    await page.locator(`a[href="/statistics/${period}"]`).focus();
    await page.keyboard.press("Enter");
    await see(visit, "What you can look up");
    await tabTo(page, "Days until a first answer");
    await page.keyboard.press("Enter");
    await heading(visit, "Days until a first answer");
    await page.getByRole("row").filter({ hasText: "0 or 1 day" }).waitFor();
    await open(visit, `/statistics/${period}/days-to-first-answer?in=es`);
    await heading(visit, "Días hasta una primera respuesta");
    await open(visit, `/statistics/${period}/days-to-first-answer?in=ar`);
    await page.locator('.chart svg[direction="rtl"]').waitFor();
    await judge(visit, "table-arabic");
  });

  it("stay as they are while the line is down", async () => {
    const visit = await network.open();
    visit.isDisturbed = true;
    await open(visit, `/statistics/${period}/needs-by-group`);
    await visit.page.getByRole("row").nth(1).waitFor();
    await visit.context.setOffline(true);
    await visit.page.getByLabel("Order").selectOption("DECLARED");
    await see(visit, "The line is down");
    await judge(visit, "table-offline");
    await visit.context.setOffline(false);
    await press(visit, "Try again");
    await visit.page.getByRole("row").nth(1).waitFor();
  });

  it("let a coordinator verify what was sent, and what it has cost", async () => {
    await open(coordinator, "/organization?at=kathmandu&tab=numbers");
    await see(coordinator, "The centre holds exactly what you sent.");
    await see(coordinator, "Privacy used up, by months");
    await judge(coordinator, "organization-numbers-published");
  });

  it("stand beside an exact report of one's own, which prints and is saved as a table", async () => {
    const { page } = coordinator;
    await page.getByRole("link", { name: "Open your own report" }).click();
    await heading(coordinator, "Your own report");
    await see(coordinator, "Needs that were posted");
    await judge(coordinator, "report");
    const saving = page.waitForEvent("download");
    await press(coordinator, "Save as a table (CSV)");
    expect((await saving).suggestedFilename()).toBe(`kathmandu-${period}.csv`);
    await see(coordinator, "Saved where your browser keeps files.");
    await page.getByLabel("The whole year up to then").check();
    await see(coordinator, /January/);
    expect(new URL(page.url()).searchParams.get("period")).toBe(`${period}-year`);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null });
    await open(coordinator, "/organization/report?at=kathmandu&period=2020-Q1");
    await see(coordinator, "No need was posted in these months.");
    await judge(coordinator, "report-nothing");
  });
});
