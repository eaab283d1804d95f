import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { network } from "./client-network.ts";
import type { Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

export const passphrase = "four kites over the harbour";

/** Somebody of one organization, in a window of their own. */
export class Seated {
  readonly visit: Visit;
  readonly #organization: string;
  readonly #person: string;

  private constructor(visit: Visit, { organization, person }: { organization: string; person: string }) {
    this.visit = visit;
    this.#organization = organization;
    this.#person = person;
  }

  static async open(who: { organization: string; person: string }): Promise<Seated> {
    const visit = await network.open();
    visit.page.setDefaultTimeout(90_000); // a machine that has much else to do
    return new Seated(visit, who);
  }

  get page(): Page {
    return this.visit.page;
  }

  /** Goes to an address of the client, past the sign-in where it is asked for. */
  async comeTo(path: string, title: string | RegExp): Promise<void> {
    const { page } = this;
    await page.goto(`${network.gatewayUrl}${path}?at=${this.#organization}`);
    const button = page.locator(`button[value="${this.#person}"]`);
    const heading = page.getByRole("heading", { level: 1, name: title });
    await button.or(heading).first().waitFor();
    if (await button.isVisible()) await button.click();
    await heading.waitFor();
  }

  press(name: string): Promise<void> {
    return this.page.getByRole("button", { name, exact: true }).click();
  }

  sees(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  async judge(name: string): Promise<void> {
    expect(await judgeScreen(this.page, name)).toEqual([]);
  }

  /** Makes one's keys where the page asks for them, or opens those there are. */
  async openKeys(): Promise<void> {
    const make = this.page.getByLabel("Choose a passphrase");
    const open = this.page.getByLabel("Your passphrase");
    await make.or(open).first().waitFor();
    const isNew = await make.first().isVisible();
    await (isNew ? make : open).first().fill(passphrase);
    await this.press(isNew ? "Make my keys" : "Open my keys");
  }

  /** Cuts the line to the graph, as in a lift. */
  async cutLine(): Promise<void> {
    this.visit.isDisturbed = true;
    await this.page.route("**/graphql", (route) => route.abort());
  }

  /** Cuts it on the way back: what was sent has arrived, and nobody hears so. */
  async cutAnswers(): Promise<void> {
    this.visit.isDisturbed = true;
    await this.page.route("**/graphql", async (route) => {
      await route.fetch();
      await route.abort();
    });
  }

  restoreLine(): Promise<void> {
    return this.page.unroute("**/graphql");
  }
}
