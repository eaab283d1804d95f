import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { network } from "./client-network.ts";
import { tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(240_000); // real browsers, on machines that have other things to do
const coordinatorAt = { organization: "Sahayatra Legal Aid", person: "coordinator" };
const centreAt = { organization: "The network’s own people sign in here", person: "operator" };

describe("what is open to everybody", () => {
  afterAll(() => network.closeWindows());
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await network.open();
  });

  const heading = ({ page }: Visit, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
  const press = ({ page }: Visit, name: string) => page.getByRole("button", { name, exact: true }).click();
  const judge = async ({ page }: Visit, name: string) => expect(await judgeScreen(page, name)).toEqual([]);
  const open = ({ page }: Visit, path: string) => page.goto(`${network.gatewayUrl}${path}`);
  const choose = async ({ page }: Visit, label: string, [words, option]: readonly [string, string]) => {
    await page.getByRole("combobox", { name: label }).fill(words);
    await page.getByRole("option", { name: option }).first().click();
  };

  it("is found without any sign-in, in everyday words, and narrowed by what stands in the address", async () => {
    const { page } = visitor;
    await open(visitor, "/");
    await page.getByRole("link", { name: "Resources" }).click();
    await heading(visitor, "Resources");
    await page.getByText("All there is").waitFor();
    await page
      .getByRole("link", { name: /Abbott v. Abbott/ })
      .first()
      .waitFor();
    await judge(visitor, "resources");
    await page.getByLabel("What is it about?").fill("visa for trafficked people");
    await press(visitor, "Find");
    await page.getByRole("link", { name: "Form I-914, Application for T Nonimmigrant Status" }).waitFor();
    expect(new URL(page.url()).searchParams.get("search")).toBe("visa for trafficked people");
    await page.getByText("More ways to narrow it down").click();
    await choose(visitor, "For which place?", ["Colorado", "Colorado"]);
    await page.getByLabel("What kind is it?").selectOption("FORM");
    await page.getByRole("button", { name: "Take away: Form" }).waitFor();
    await page.getByRole("button", { name: "Take away: Colorado" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Take away: Colorado" }).waitFor();
    await judge(visitor, "resources-narrow");
  });

  it("says that a link leaves, and does not tell the other site from where", async () => {
    const { page } = visitor;
    await page.getByRole("link", { name: "Form I-914, Application for T Nonimmigrant Status" }).click();
    await heading(visitor, "Form I-914, Application for T Nonimmigrant Status");
    const link = page.getByRole("link", { name: "Open at uscis.gov (leaves this page)" });
    expect([await link.getAttribute("rel"), await link.getAttribute("href")]).toEqual([
      "noreferrer noopener",
      "https://www.uscis.gov/i-914",
    ]);
    await judge(visitor, "resource");
  });

  it("says in words that nothing fits, and that something is not there", async () => {
    await open(visitor, "/resources?search=zzzz");
    await visitor.page.getByText("Nothing fits.").waitFor();
    await judge(visitor, "resources-none");
    await open(visitor, `/resources/centre~${randomUUID()}`);
    await visitor.page.getByText("This is not in the catalogue any more.").waitFor();
    await judge(visitor, "resource-gone");
  });

  it("tells whom to call, by place, to be pressed", async () => {
    const { page } = visitor;
    await open(visitor, "/hotlines");
    await heading(visitor, "Hotlines");
    await page.getByRole("link", { name: "United States" }).waitFor();
    await judge(visitor, "hotlines");
    await choose(visitor, "In which country or state?", ["Colorado", "Colorado"]);
    const call = page.getByRole("link", { name: "Call 866-455-5075" });
    expect(await call.getAttribute("href")).toBe("tel:8664555075");
    await page.getByRole("link", { name: "Call 1-888-373-7888" }).waitFor();
    await judge(visitor, "hotlines-place");
    await open(visitor, "/hotlines?place=IT-RM");
    await page.getByText("Lines for the whole country (Italy) are here too.").waitFor();
    await page.getByRole("link", { name: "Call 800 290 290" }).waitFor();
    await open(visitor, "/hotlines?place=AQ");
    await page.getByText(/We know no line for Antarctica yet/).waitFor();
  });

  it("is read in Arabic from right to left, and in Spanish", async () => {
    await open(visitor, "/resources?in=ar");
    await visitor.page
      .getByRole("link", { name: /Abbott v. Abbott/ })
      .first()
      .waitFor();
    expect(await visitor.page.evaluate("document.documentElement.dir")).toBe("rtl");
    await judge(visitor, "resources-arabic");
    await open(visitor, "/hotlines?in=es&place=US");
    await heading(visitor, "Líneas de ayuda");
    await visitor.page.getByRole("link", { name: "Llamar al 1-888-373-7888" }).waitFor();
  });

  it("is used by keyboard alone, from the first page to a number", async () => {
    const visit = await network.open();
    const { page } = visit;
    await open(visit, "/");
    await page.getByRole("link", { name: "Resources" }).waitFor();
    await tabTo(page, "Resources");
    await page.keyboard.press("Enter");
    await heading(visit, "Resources");
    await page.getByText("All there is").waitFor();
    await tabTo(page, "Looking for somebody to call?");
    await page.keyboard.press("Enter");
    await heading(visit, "Hotlines");
    await page.getByRole("combobox", { name: "In which country or state?" }).focus();
    await page.keyboard.type("Romania");
    await page.getByRole("option", { name: "Romania" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Romania" }).waitFor();
    await tabTo(page, "Call");
  });

  it("waits, says that the line is down, and goes on when it is back", async () => {
    const visit = await network.open();
    visit.isDisturbed = true;
    await open(visit, "/resources");
    await visit.page
      .getByRole("link", { name: /Abbott v. Abbott/ })
      .first()
      .waitFor();
    await visit.context.setOffline(true);
    await visit.page.getByLabel("What is it about?").fill("asylum");
    await press(visit, "Find");
    await visit.page.getByText("The line is down").first().waitFor();
    await judge(visit, "resources-offline");
    await visit.context.setOffline(false);
    await press(visit, "Try again");
    await visit.page.getByRole("link", { name: /Form I-589/ }).waitFor();
  });

  it("is proposed by a coordinator, and taken in by an operator", async () => {
    const title = `Rights at work ${randomUUID().slice(0, 8)}`;
    const coordinator = await network.open();
    await open(coordinator, "/resources?at=kathmandu&part=enter");
    await coordinator.page.locator(`button[value="${coordinatorAt.person}"]`).click();
    await coordinator.page.getByRole("tab", { name: "Propose something" }).waitFor();
    await press(coordinator, "Propose it");
    await coordinator.page.getByRole("link", { name: /Its title: Please fill this in/ }).waitFor();
    await judge(coordinator, "resources-propose");
    await coordinator.page.getByLabel("Its title").fill(title);
    await coordinator.page.getByLabel("Who published it?").fill("Sahayatra");
    await coordinator.page.getByLabel("Its address").fill(`https://sahayatra.example/${randomUUID()}`);
    await choose(coordinator, "In which language?", ["Nepali", "Nepali"]);
    await choose(coordinator, "For which legal issue?", ["wages", "wages"]);
    await coordinator.context.setOffline(true);
    coordinator.isDisturbed = true;
    await press(coordinator, "Propose it");
    await coordinator.page.getByRole("alert").getByText("The line is down").waitFor();
    await coordinator.context.setOffline(false);
    await press(coordinator, "Propose it");
    await coordinator.page.getByText(`Thank you. “${title}”`).waitFor();
    await coordinator.page.getByRole("tab", { name: "What we proposed" }).click();
    await coordinator.page.getByRole("heading", { name: title }).waitFor();
    await judge(coordinator, "resources-proposed");

    const operator = await network.open();
    await open(operator, "/resources?at=centre&part=proposals");
    await operator.page.locator(`button[value="${centreAt.person}"]`).click();
    const line = operator.page.getByRole("listitem").filter({ hasText: title });
    await line.getByRole("button", { name: "Take it in", exact: true }).waitFor();
    await judge(operator, "resources-proposals");
    await line.getByRole("button", { name: "Take it in", exact: true }).click();
    await operator.page.getByText("No proposal waits.").waitFor();
    await open(visitor, `/resources?search=${encodeURIComponent(title)}`);
    await visitor.page.getByRole("link", { name: title }).waitFor();
  });

  it("is checked and taken out by an operator", async () => {
    const operator = await network.open();
    await open(operator, "/resources?at=centre&search=siliadin");
    await operator.page.locator(`button[value="${centreAt.person}"]`).click();
    await operator.page.getByRole("link", { name: /Siliadin/ }).click();
    await press(operator, "I opened it today, it is there");
    await operator.page.getByText("Somebody last opened this address on").waitFor();
    await judge(operator, "resource-operator");
    await press(operator, "Take it out");
    await operator.page.getByRole("alertdialog").getByRole("button", { name: "Take it out" }).click();
    await operator.page.getByText("This is not in the catalogue any more.").waitFor();
  });
});
