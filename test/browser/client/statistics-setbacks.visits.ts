import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { newestSettled } from "../../../subgraphs/statistics/edition/quarter.ts";
import { backUpOrganization, restoreOrganization } from "../../../tools/constellation/back-up-organization.ts";
import { EditionDesk } from "../../../tools/edition/edition-desk.ts";
import { readEdition } from "../../../tools/edition/follow-edition.ts";
import { joinAll } from "../../../tools/edition/join-edition.ts";
import { pastQuarters, settledDays } from "../../../web/client/statistics/period.ts";
import { eventually } from "../../journeys/eventually.ts";
import { textAt } from "../../journeys/graph-answer.ts";
import { signedIn } from "../../journeys/person.ts";
import { constellation, network } from "./client-network.ts";
import type { Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(240_000); // real browsers, on machines that have other things to do
const period = newestSettled(new Date());
const soonMs = 60_000;
const sealed = { id: "kathmandu", passphrase: "correct horse battery staple" };
/** A quarter that nobody joins, called for so short that it has failed when it is looked at. */
const earlier = pastQuarters(new Date(), { count: 2, overDays: settledDays }).at(-1) ?? "";
const callOf = (called: string, minutes: number) => `mutation { callEdition(period: "${called}", isFresh: true,
  joinWithinMinutes: ${minutes}, idempotencyKey: "setbacks-${called}") { edition { id } problems { message } } }`;

describe("numbers that meet with setbacks", () => {
  let operator: Visit;
  let coordinator: Visit;

  const press = ({ page }: Visit, name: string) => page.getByRole("button", { name, exact: true }).click();
  const confirm = ({ page }: Visit, name: string) =>
    page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click();
  const judge = async ({ page }: Visit, name: string) => expect(await judgeScreen(page, name)).toEqual([]);
  const comeAs = async (person: string, path: string): Promise<Visit> => {
    const visit = await network.open();
    await visit.page.goto(`${network.gatewayUrl}${path}`);
    await visit.page.locator(`button[value="${person}"]`).click();
    return visit;
  };
  /** What others do comes by itself only now and then: the page is opened again until it says so. */
  const openUntil = ({ page }: Visit, text: string | RegExp) =>
    eventually(
      String(text),
      async () => {
        await page.reload();
        await page.locator("main h3").first().waitFor();
        return page.locator("main").getByText(text).first().isVisible();
      },
      soonMs,
    );
  const see = ({ page }: Visit, text: string | RegExp) =>
    page.locator("main").getByText(text).first().waitFor({ timeout: soonMs });

  /** Every organization has joined, one was put back to then, and one hangs. */
  beforeAll(async () => {
    const { current } = constellation;
    const desk = new EditionDesk({
      organizations: current.organizations.map(({ id }) => id),
      signIn: (address) => current.signIn(address),
      ask: (query, given) => current.ask(query, given),
      tell: () => undefined,
    });
    const centre = await signedIn(current, "operator@centre");
    await centre.ask(callOf(earlier, 1));
    const called = await centre.ask(callOf(period, 60));
    const edition = textAt(called.body, "data.callEdition.edition.id");
    const joined = await joinAll(desk, edition);
    const areHeard = async () => (await readEdition(desk, edition)).participants.length === joined.length;
    await eventually("all are heard to take part", areHeard, soonMs);
    const file = join(current.parts.foundations.home.path, "kathmandu.backup");
    await backUpOrganization(current, { ...sealed, to: file, seal: [] });
    await restoreOrganization(current, { ...sealed, from: file, opener: [], isDrill: false });
    current.suspend("manila");
  }, 240_000);
  afterAll(async () => {
    await network.closeWindows();
    constellation.current.resume("manila");
  });

  it("are not counted where an older copy was put back, and a coordinator reads why", async () => {
    operator = await comeAs("operator", "/network?at=centre&part=editions");
    await press(operator, "Begin counting");
    await confirm(operator, "Begin counting");
    coordinator = await comeAs("coordinator", "/organization?at=kathmandu&tab=numbers");
    await see(coordinator, "What it has cost");
    await openUntil(coordinator, "Your system did not answer the last round.");
    await see(coordinator, /nobody here knows what these months have cost/);
    await see(coordinator, /an older copy of your data was put back/);
    await see(coordinator, /can take part again from these months on/);
    await judge(coordinator, "organization-numbers-declined");
  });

  it("show the operator for whom they wait, and who did not answer", async () => {
    await openUntil(operator, "Not here yet: ");
    await see(operator, /did not answer\./);
    await judge(operator, "network-editions-waiting");
  });

  it("come to nothing when the operator calls them off, which a coordinator sees", async () => {
    await operator.page.getByRole("button", { name: "Call it off", exact: true }).first().click();
    await confirm(operator, "Call it off");
    await openUntil(coordinator, "The network’s operators called it off.");
    await judge(coordinator, "organization-numbers-cancelled");
  });

  it("fail when too few take part, and say why, that nothing is lost, and what comes next", async () => {
    for (const visit of [operator, coordinator]) {
      await openUntil(visit, "Fewer than three took part.");
      await see(visit, "Nobody sent anything, so it cost no privacy.");
      await see(visit, "Nothing is lost");
    }
    await operator.page.getByRole("link", { name: "Numbers", exact: true }).click();
    await see(operator, "Came to nothing");
    await operator.page.locator(`a[href^="/statistics/${earlier}"]`).first().click();
    await see(operator, "Fewer than three took part.");
    await judge(operator, "edition-failed");
    const visitor = await network.open();
    await visitor.page.goto(`${network.gatewayUrl}/statistics/${earlier}`);
    await see(visitor, "Of others nothing is said here, whatever the reason.");
    await judge(visitor, "edition-failed-for-visitors");
  });
});
