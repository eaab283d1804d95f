import type { Page } from "playwright-core";
import { network } from "./client-network.ts";
import { passphrase } from "./seated.ts";

const slowestMs = 90_000;

/** Somebody who was told nothing but the address, in a window of their own; every act of theirs is counted. */
export class Hand {
  readonly page: Page;
  acts = 0;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(): Promise<Hand> {
    const { page } = await network.open();
    page.setDefaultTimeout(slowestMs); // a machine that has much else to do
    return new Hand(page);
  }

  /** From the front page of the demonstration, as one of its people. */
  async enter(organization: string, who: string): Promise<void> {
    await this.page.goto(network.gatewayUrl);
    await this.reads("Who would you like to be?");
    this.acts += 1;
    const cast = this.page.locator("section").filter({ hasText: organization });
    await cast.getByRole("button", { name: who }).first().click();
    await this.reads("Your work");
  }

  press(name: string | RegExp): Promise<void> {
    this.acts += 1;
    return this.page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  }

  follow(name: string | RegExp): Promise<void> {
    this.acts += 1;
    return this.page
      .getByRole("link", { name, exact: typeof name === "string" })
      .first()
      .click();
  }

  /** The first way on from what the page says. */
  followUnder(said: string): Promise<void> {
    this.acts += 1;
    return this.page.getByRole("listitem").filter({ hasText: said }).getByRole("link").first().click();
  }

  unfold(words: string): Promise<void> {
    this.acts += 1;
    return this.page.getByText(words, { exact: true }).first().click();
  }

  fill(label: string, words: string): Promise<void> {
    this.acts += 1;
    return this.page.getByLabel(label).first().fill(words);
  }

  /** Makes their keys, or opens those that they made in another window. */
  async openKeys(): Promise<void> {
    const make = this.page.getByLabel("Choose a passphrase").first();
    const open = this.page.getByLabel("Your passphrase", { exact: true }).first();
    await make.or(open).first().waitFor();
    const isNew = await make.isVisible();
    await this.fill(isNew ? "Choose a passphrase" : "Your passphrase", passphrase);
    await this.press(isNew ? "Make my keys" : "Open my keys");
  }

  /** As `fill`, where the part of the page around the field has the same name. */
  write(label: string, words: string): Promise<void> {
    this.acts += 1;
    return this.page.getByRole("textbox", { name: label }).first().fill(words);
  }

  tick(label: string): Promise<void> {
    this.acts += 1;
    return this.page.getByLabel(label).first().check();
  }

  /** Types a name, and takes what is offered first. */
  async choose(label: string, name: string): Promise<void> {
    this.acts += 2;
    await this.page.getByRole("combobox", { name: label }).fill(name);
    await this.page.getByRole("option", { name, exact: true }).first().click();
  }

  /** Of a list that opens, the first whose words are these. */
  async take(label: string, words: RegExp): Promise<void> {
    this.acts += 1;
    const list = this.page.getByLabel(label).first();
    const value = await list.locator("option").filter({ hasText: words }).first().getAttribute("value");
    await list.selectOption(value);
  }

  reads(heading: string | RegExp): Promise<void> {
    return this.page.getByRole("heading", { level: 1, name: heading }).first().waitFor();
  }

  sees(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }
}
