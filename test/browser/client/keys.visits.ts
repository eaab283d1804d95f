import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { network } from "./client-network.ts";
import { signInAs, tabTo, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

jest.setTimeout(120_000); // real browsers, and Argon2id at its real cost

const clerkAt = { organization: "Bantay Batas Legal Clinic", person: "coordinator" };
const passphrase = "four kites over the harbour";
const nextPassphrase = "nine lamps beside a river";

describe("one's own keys", () => {
  afterAll(() => network.closeWindows());
  let visit: Visit;
  const judge = async (name: string) => expect(await judgeScreen(visit.page, name)).toEqual([]);
  const press = (name: string) => visit.page.getByRole("button", { name, exact: true }).click();
  const open = async () => {
    await visit.page.goto(`${network.gatewayUrl}/keys?at=manila`);
    await visit.page.getByRole("heading", { level: 1, name: "Your keys" }).waitFor();
  };

  beforeAll(async () => {
    visit = await network.open();
    await visit.page.goto(network.gatewayUrl);
    await signInAs(visit.page, clerkAt);
  });

  it("are made in the page, behind a passphrase that is long enough", async () => {
    await open();
    await visit.page.getByRole("heading", { name: "First, make your keys" }).waitFor();
    await judge("keys-make");
    const field = visit.page.getByLabel("Choose a passphrase");
    await field.fill("too short");
    await press("Make my keys");
    await visit.page.getByText("Take four words or more").waitFor();
    expect(await visit.page.evaluate("document.activeElement?.getAttribute('autocomplete')")).toBe("new-password");
    await judge("keys-short");
    await field.fill(passphrase);
    await visit.page.getByLabel("Show what I type").check();
    await press("Make my keys");
    await visit.page.getByText("Your keys are being made.").waitFor();
    await visit.page.getByRole("heading", { name: "Your keys are made and open." }).waitFor();
    await visit.page.getByText("This page has checked it.").waitFor();
    await judge("keys");
  });

  it("are forgotten with the page, and opened again by keyboard, by their passphrase alone", async () => {
    await open();
    const { page } = visit;
    await page.getByRole("heading", { name: "Open your keys" }).waitFor();
    await judge("keys-locked");
    await page.getByLabel("Your passphrase").first().focus();
    await page.keyboard.type("four kites over the harbor");
    await page.keyboard.press("Enter");
    await page.getByText("These keys do not open with this passphrase.").waitFor();
    await page.getByLabel("Your passphrase").first().fill("");
    await page.keyboard.type(` ${passphrase} `);
    await tabTo(page, "Open my keys");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Your keys are open." }).waitFor();
  });

  it("stay what they are behind another passphrase, though the line drops in the middle", async () => {
    const { page } = visit;
    await page.getByLabel("Your passphrase now").fill(passphrase);
    await page.getByLabel("The new one").fill(nextPassphrase);
    visit.isDisturbed = true;
    expect(visit.complaints).toEqual([]); // so far: a worker was started under the page's policy
    await page.route("**/graphql", (route) => route.abort());
    await press("Change it");
    await page.getByText("The line is down").first().waitFor();
    expect(await page.getByLabel("The new one").inputValue()).toBe(nextPassphrase);
    await page.unroute("**/graphql");
    await press("Change it");
    await page.getByText("Your passphrase is changed.").waitFor();
  });

  it("are replaced, those of before staying to open what was closed for them", async () => {
    await press("Make new keys");
    await visit.page.getByLabel("Choose a passphrase").fill(passphrase);
    await press("Make them, and use them from now on");
    await visit.page.getByText("These keys are open too.").waitFor();
    await visit.page.getByText("This page has checked it.").waitFor();
    await press("Close my keys now");
    await visit.page.getByLabel("Your passphrase", { exact: true }).fill(passphrase);
    await press("Open my keys");
    await visit.page.getByText("Open these keys").first().click();
    await visit.page.getByLabel("The passphrase they had").fill(nextPassphrase);
    await press("Open these keys");
    await visit.page.getByText("These keys are open too.").waitFor();
    await judge("keys-earlier");
  });

  it("are worked on by the one worker that the page's policy lets start", async () => {
    const started = (address: string) =>
      visit.page.evaluate(
        `(() => { try { new Worker(${address}); return "started"; } catch (error) { return error.name; } })()`,
      );
    const made = (name: string) => `trustedTypes.createPolicy("${name}", { createScriptURL: (address) => address })`;
    expect(await started(`"/assets/any.js"`)).toBe("TypeError");
    expect(await started(`${made("alight-worker")}.createScriptURL("/assets/any.js")`)).toBe("TypeError");
    expect(await started(`${made("another")}.createScriptURL("/assets/any.js")`)).toBe("TypeError");
  });

  it("are ended after being asked once more", async () => {
    await press("Stop using my keys");
    await visit.page.getByRole("alertdialog").waitFor();
    await judge("keys-end");
    await visit.page.getByRole("alertdialog").getByRole("button", { name: "Stop using my keys" }).click();
    await visit.page.getByRole("heading", { name: "First, make your keys" }).waitFor();
  });
});
