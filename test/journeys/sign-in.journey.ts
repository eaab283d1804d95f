import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { JWK } from "jose";
import type { Browser, Page } from "playwright-core";
import { makeEs256 } from "../../tools/constellation/development-keys.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { signInByBrowser } from "../browser/sign-in-by-browser.ts";
import { addAuthenticator } from "../browser/virtual-authenticator.ts";
import { askForToolToken } from "../network/sign-in-tool.ts";
import { textAt, valueAt } from "./graph-answer.ts";
import { needInput } from "./needs.ts";
import { type Person, personOf, signedIn } from "./person.ts";
import { withDatabase } from "./read-database.ts";
import { constellation } from "./shared-constellation.ts";

const organization = "bucharest";
const browserTimeoutMs = 60_000;

describe("signing in", () => {
  let coordinator: Person;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [coordinator, browser] = await Promise.all([
      signedIn(constellation.current, `coordinator@${organization}`),
      openBrowser(),
    ]);
    const context = await browser.newContext();
    page = await context.newPage();
    await addAuthenticator(context, page);
  }, browserTimeoutMs);

  afterAll(() => browser?.close());

  it(
    "leads from an invitation's link by a passkey to an answer of the graph",
    async () => {
      const input = { name: "Ilinca Marin", email: "ilinca@help.example", roles: ["ADVOCATE"] };
      const { payload } = await coordinator.command("invitePerson", { organization, input }, "person { id } link");
      await page.goto(textAt(payload, "link"));
      await page.getByLabel("Your name").fill("Ilinca Marin-Popa");
      await page.getByRole("button", { name: "Make a passkey" }).click();
      await page.getByText("Welcome, Ilinca Marin-Popa").waitFor();

      const { current } = constellation;
      const privateKey: JWK = makeEs256();
      const issuer = current.issuerOf(organization);
      const choose = (one: Page) => one.getByRole("button", { name: "Sign in with a passkey" }).click();
      const { accessToken } = await signInByBrowser({ page, issuer, privateKey, client: current.parts.client, choose });
      const person = personOf(current, { token: accessToken, privateKey });
      const { body } = await person.ask("{ viewer { id roles organization { id } } }");
      const viewer = { id: textAt(payload, "person.id"), roles: ["ADVOCATE"], organization: { id: organization } };
      expect(valueAt(body, "data.viewer")).toEqual(viewer);
      const stolen = personOf(current, { token: accessToken, privateKey: makeEs256() });
      expect((await stolen.ask("{ viewer { id } }")).status).toBe(401);
    },
    browserTimeoutMs,
  );

  it("lets a tool work in its roles, as itself in the records, until it is withdrawn", async () => {
    const { current } = constellation;
    const [toolKey, privateKey] = [makeEs256(), makeEs256()];
    const { d: _, ...publicKey } = toolKey;
    const input = { name: "Case system", roles: ["ADVOCATE"], publicKey: JSON.stringify(publicKey) };
    const { payload } = await coordinator.command("addTool", { organization, input }, "tool { id roles }");
    const toolId = textAt(payload, "tool.id");
    const issuer = current.issuerOf(organization);
    const sent = await askForToolToken({ issuer, toolId, toolKey, privateKey, client: current.parts.client });
    const token = textAt(sent.ok ? JSON.parse(sent.body.toString()) : {}, "access_token");
    const tool = personOf(current, { token, privateKey });

    const need = needInput([{ issue: "status-asylum", jurisdiction: "RO" }]);
    const posted = await tool.command("postNeed", { organization, input: need }, "need { id }");
    expect(posted.problems).toEqual([]);
    const recorded = await withDatabase(current, organization, async (client) => {
      const text = "select action from audit_entry where actor = $1 and actor_issuer = $2 order by action";
      return (await client.query(text, [toolId, issuer])).rows;
    });
    expect(recorded).toEqual([{ action: "need.post" }, { action: "tool.sign-in" }]);
    const tools = `query ($id: ID!) { organization(id: $id) { tools { edges { node { id name } } } } }`;
    const seenBy = async (one: Person) =>
      valueAt((await one.ask(tools, { id: organization })).body, "data.organization");
    expect(await seenBy(coordinator)).toEqual({ tools: { edges: [{ node: { id: toolId, name: "Case system" } }] } });
    expect(await seenBy(tool)).toEqual({ tools: null });

    await coordinator.command("withdrawTool", { tool: toolId }, "tool { isWithdrawn }");
    const late = await tool.command("postNeed", { organization, input: need }, "need { id }");
    expect(late.problems).toEqual(["NOT_ALLOWED"]);
  });
});
