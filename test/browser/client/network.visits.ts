import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { z } from "zod";
import { eventually } from "../../journeys/eventually.ts";
import { valueAt } from "../../journeys/graph-answer.ts";
import { signedIn } from "../../journeys/person.ts";
import { constellation, network } from "./client-network.ts";
import { tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(240_000); // real browsers, on machines that have other things to do
const soonMs = 20_000;
const openConcerns = z.array(z.object({ node: z.object({ id: z.string(), source: z.string() }) }));

/** Other visits of the same network have reported some; what an organization tells of its own is for it to close. */
async function closeOthers(): Promise<void> {
  const person = await signedIn(constellation.current, "operator@centre");
  const { body } = await person.ask("{ organizationConcerns(state: OPEN) { edges { node { id source } } } }");
  for (const { node } of openConcerns.parse(valueAt(body, "data.organizationConcerns.edges"))) {
    if (node.source !== "REPORTED") continue;
    const closing = { concern: node.id, outcome: "NOT_CONFIRMED" };
    expect((await person.command("closeOrganizationConcern", closing)).problems).toEqual([]);
  }
}

describe("the network, for its operators", () => {
  afterAll(() => network.closeWindows());
  let operator: Visit;

  const heading = ({ page }: Visit, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
  const press = ({ page }: Visit, name: string) => page.getByRole("button", { name, exact: true }).click();
  const tab = ({ page }: Visit, name: string) => page.getByRole("tab", { name }).click();
  const confirm = ({ page }: Visit, name: string) =>
    page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click();
  const judge = async ({ page }: Visit, name: string) => expect(await judgeScreen(page, name)).toEqual([]);
  const comeAs = async (person: string, path: string): Promise<Visit> => {
    const visit = await network.open();
    await visit.page.goto(`${network.gatewayUrl}${path}`);
    await visit.page.locator(`button[value="${person}"]`).click();
    return visit;
  };

  beforeAll(async () => {
    operator = await comeAs("operator", "/updates?at=centre");
  });

  it("is where people of the centre come to, wherever they wanted to go", async () => {
    await heading(operator, "The network");
    expect(new URL(operator.page.url()).pathname).toBe("/network");
    await operator.page.getByText(/take part\./).waitFor();
    await operator.page
      .getByRole("row", { name: /Front Range/ })
      .getByText("Yes", { exact: true })
      .waitFor();
    await judge(operator, "network");
  });

  it("says to an analyst that it is for operators", async () => {
    const analyst = await comeAs("analyst", "/network?at=centre");
    await analyst.page.getByText("This part is for operators of the centre.").waitFor();
    await judge(analyst, "network-analyst");
  });

  it("shows an organization's own statement in words, stops it at once and lets it go on", async () => {
    await operator.page.getByRole("link", { name: "Bantay Batas Legal Clinic" }).click();
    await operator.page.getByText("What it says of itself").waitFor();
    await judge(operator, "network-organization");
    await press(operator, "Stop it at once");
    await operator.page.getByRole("alertdialog").waitFor();
    await judge(operator, "network-hold");
    await operator.page.keyboard.press("Escape");
    await press(operator, "Stop it at once");
    await confirm(operator, "Stop it at once");
    await operator.page.getByText("Stopped by an operator").first().waitFor();
    await press(operator, "Let it take part again");
    await confirm(operator, "Let it take part again");
    await press(operator, "Suspend it for longer");
    await operator.page.getByLabel("The signed suspension").fill("nothing signed");
    await press(operator, "Suspend it");
    await operator.page.getByRole("link", { name: /This is no suspension of this organization/ }).waitFor();
    await judge(operator, "network-suspend");
  });

  it("takes statements from a paste, and says what is missing", async () => {
    await operator.page.goto(`${network.gatewayUrl}/network?at=centre&part=admit`);
    await operator.page.getByLabel("The signed statements").fill("{}");
    await press(operator, "Take it in");
    await operator.page.getByRole("link", { name: /A statement is missing/ }).waitFor();
    await judge(operator, "network-admit");
    const person = await signedIn(constellation.current, "operator@centre");
    const { body } = await person.ask(`{ organization(id: "manila") { record admission } }`);
    const signed = valueAt(body, "data.organization");
    await operator.page.getByLabel("The signed statements").fill(JSON.stringify(signed));
    await press(operator, "Take it in");
    await operator.page.locator(".note").first().waitFor();
  });

  it("closes a concern that was reported, with what came of it", async () => {
    await closeOthers();
    const { problems } = await network.advocate.command("reportOrganizationConcern", {
      ...{ organization: "manila", responder: null, reason: "NOT_RESPONSIVE" },
    });
    expect(problems).toEqual([]);
    await tab(operator, "Concerns");
    await operator.page.getByRole("heading", { name: "Does not answer" }).waitFor();
    await judge(operator, "network-concerns");
    await press(operator, "Say what came of it");
    await operator.page.getByLabel("It was so, and was put right").check();
    await judge(operator, "network-concern");
    await press(operator, "Send");
    await operator.page.getByRole("heading", { name: "Does not answer" }).waitFor({ state: "detached" });
    await judge(operator, "network-concerns-none");
    await operator.page.getByLabel("Show closed ones too").check();
    const closed = operator.page.getByRole("listitem").filter({ hasText: "Does not answer" });
    await closed.getByText("It was so, and was put right").waitFor();
  });

  it("invites somebody by a link that is shown once, by keyboard alone, and takes it back", async () => {
    const { page } = operator;
    await tab(operator, "Our people");
    await page.getByText("This is you.").waitFor();
    await judge(operator, "network-people");
    await tabTo(page, "Invite somebody");
    await page.keyboard.press("Enter");
    await page.getByLabel("Their name").focus();
    await page.keyboard.type("Ana Lupu");
    await page.keyboard.press("Tab");
    await page.keyboard.type(`ana.${randomUUID().slice(0, 8)}@centre.example`);
    await tabTo(page, "Operator: takes");
    await page.keyboard.press("Space");
    await judge(operator, "network-invite");
    await tabTo(page, "Make the link");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "A link for Ana Lupu" }).waitFor();
    expect(await page.getByLabel("The link").inputValue()).toMatch(/^http/);
    await judge(operator, "network-link");
    await press(operator, "I have handed it over");
    await press(operator, "Take the invitation back");
    await confirm(operator, "Take the invitation back");
    await page.getByText(/cannot sign in/).waitFor();
  });

  it("tells in words what was done, and by whom", async () => {
    await tab(operator, "Records");
    await operator.page
      .getByText(/A concern was closed/)
      .first()
      .waitFor();
    await operator.page
      .getByText(/An operator stopped it/)
      .first()
      .waitFor();
    await eventually("sealed", async () => (await operator.page.getByRole("row").count()) > 3, soonMs);
    await judge(operator, "network-records");
  });
});
