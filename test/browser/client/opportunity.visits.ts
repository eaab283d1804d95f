import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { z } from "zod";
import { eventually } from "../../journeys/eventually.ts";
import { network } from "./client-network.ts";
import { signInThere, tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";
import { clearOpportunities, fillOpportunities } from "./opportunity-rows.ts";

jest.setTimeout(120_000); // real browsers, on machines that have other things to do
const soonMs = 20_000;
const many = 10_000;
const pageSize = 20;

const asked = z.object({ query: z.string(), variables: z.looseObject({ first: z.number().optional() }).optional() });

describe("what fits", () => {
  afterAll(() => network.closeWindows());
  let lawyer: Visit;

  beforeAll(async () => {
    lawyer = await network.open();
    await network.post();
  });

  const heading = (name: string | RegExp) => lawyer.page.getByRole("heading", { level: 1, name }).waitFor();
  const press = (name: string) => lawyer.page.getByRole("button", { name }).first().click();
  const judge = async (name: string) => expect(await judgeScreen(lawyer.page, name)).toEqual([]);
  const cards = () => lawyer.page.getByRole("listitem").filter({ has: lawyer.page.getByRole("heading", { level: 3 }) });
  const search = () => new URL(lawyer.page.url()).searchParams;

  it("is there under the month in which a date presses, and appears by itself", async () => {
    await lawyer.page.goto(`${network.gatewayUrl}/opportunities?at=colorado`);
    await signInThere(lawyer.page, "responder");
    await heading("Needs that fit you");
    await lawyer.page.getByRole("heading", { level: 2, name: "In May 2031" }).waitFor();
    const before = await cards().count();
    await network.post();
    const more = lawyer.page.getByRole("button", { name: "Show more" });
    const isThere = async () => {
      if (await more.isVisible()) await more.click(); // a full page does not grow
      return (await cards().count()) > before;
    };
    await eventually("the new one is there", isThere, soonMs);
    await judge("opportunities");
  });

  it("is declined in two presses where it stands in the list", async () => {
    await press("Not for me");
    await judge("opportunities-decline");
    await press("No time, or no free place");
    await lawyer.page.getByText("Thank you. Somebody else is asked now.").waitFor();
    expect(await lawyer.page.evaluate("document.activeElement?.textContent")).toMatch(/^Thank you/);
  });

  it("is narrowed by the address, which outlasts a reload", async () => {
    await lawyer.page.getByLabel("Where it stands").selectOption("DECLINED");
    await lawyer.page.getByText("You said no", { exact: true }).and(lawyer.page.locator("p")).first().waitFor();
    expect(search().get("state")).toBe("DECLINED");
    await lawyer.page.reload();
    await heading("Needs that fit you");
    expect(await lawyer.page.getByLabel("Where it stands").inputValue()).toBe("DECLINED");
    await lawyer.page.getByLabel("About what").selectOption("HOUSING");
    await lawyer.page.getByText("Nothing here fits what you chose above.").waitFor();
    await judge("opportunities-empty");
    await lawyer.page.getByRole("link", { name: "Show all that can be answered" }).click();
    await cards().first().waitFor();
    expect([search().get("state"), search().get("for")]).toEqual([null, "all"]);
  });

  it("is looked at, and declined in two presses there too", async () => {
    await lawyer.page.getByRole("link", { name: "Look at it" }).first().click();
    await heading(/looks for help/);
    await lawyer.page.getByRole("heading", { level: 2, name: /^Why it fits / }).waitFor();
    await judge("opportunity");
    // Two presses at one place open the reasons, and choose none.
    await lawyer.page.getByRole("button", { name: "Not for me" }).dblclick();
    await judge("opportunity-decline");
    await press("Another reason");
    await lawyer.page.getByText("Thank you. Somebody else is asked now.").waitFor();
    await judge("opportunity-declined");
  });

  it("is declined by keyboard alone", async () => {
    await network.post();
    await lawyer.page.getByRole("link", { name: "Back to what fits you" }).click();
    await cards().first().waitFor();
    for (const name of ["Not for me", "Another reason"]) {
      await tabTo(lawyer.page, name);
      await lawyer.page.keyboard.press("Enter");
    }
    await lawyer.page.getByText("Thank you. Somebody else is asked now.").waitFor();
  });

  it("is answered with an offer; what was chosen outlasts a line that drops", async () => {
    await network.post();
    await cards().first().waitFor();
    await lawyer.page.getByRole("link", { name: "Look at it" }).first().click();
    await heading(/looks for help/);
    await lawyer.page.getByText(/^You answer for .*Have you talked with them/).waitFor();
    lawyer.isDisturbed = true;
    await lawyer.page.route("**/graphql", (route) => route.abort());
    await press("Offer the help of");
    await lawyer.page.getByText("Nothing is lost.").first().waitFor();
    await lawyer.page.unroute("**/graphql");
    await press("Offer the help of");
    await lawyer.page.getByText("Your offer is on its way.").waitFor();
    await judge("opportunity-offered");
  });
});

describe("ten thousand that fit", () => {
  beforeAll(() => fillOpportunities("colorado", network.responder, many), 60_000);
  afterAll(async () => {
    await network.closeWindows();
    await clearOpportunities("colorado");
  }, 60_000);

  it("are shown a page at a time, the nearest month first, and more when somebody asks", async () => {
    await network.post();
    const { page } = await network.open();
    const firsts: number[] = [];
    page.on("request", (request) => {
      if (!request.url().endsWith("/graphql") || request.method() !== "POST") return;
      const { query, variables } = asked.parse(request.postDataJSON());
      if (query.startsWith("query Opportunities(")) firsts.push(variables?.first ?? 0);
    });
    const shown = page.getByRole("heading", { level: 3 });
    await page.goto(`${network.gatewayUrl}/opportunities?at=colorado`);
    await signInThere(page, "responder");
    await page.getByText(`${pageSize} are shown.`).waitFor();
    expect((await page.getByRole("heading", { level: 2 }).allTextContents())[0]).toBe("In May 2031");
    for (const pages of [2, 3]) {
      await page.getByRole("button", { name: "Show more" }).click();
      await page.getByText(`${pages * pageSize} are shown.`).waitFor();
      expect(await shown.count()).toBe(pages * pageSize);
    }
    expect(await judgeScreen(page, "opportunities-many")).toEqual([]);
    // One more comes in: as many pages as are shown are read anew, one by one.
    await network.post();
    await eventually("it was read anew", async () => firsts.length >= 2 * 3, soonMs);
    expect(new Set(firsts)).toEqual(new Set([pageSize]));
    await page.getByLabel("About what").selectOption("HOUSING");
    await page.getByText("Nothing here fits what you chose above.").waitFor();
  });
});
