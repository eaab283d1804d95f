import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Introduced } from "./case-file-scene.ts";

const yes = "They said yes to just this";

/** The survivor says it themselves, in a language in which nobody has checked our words: an interpreter says them. */
export async function explainInNepali(page: Page): Promise<void> {
  await page.getByLabel("They said yes themselves").check();
  await page.getByLabel("In which language do you explain it?").selectOption("other");
  await page.getByRole("combobox", { name: "Which one?" }).fill("Nepali");
  await page.getByRole("option", { name: "Nepali" }).click();
  await page.getByText("Give this to the interpreter, to say it in Nepali").waitFor();
  expect(await page.getByLabel("I read it to them").count()).toBe(0);
  expect(await page.getByLabel(yes).isDisabled()).toBe(true); // nobody has explained it yet
  await page.getByLabel("An interpreter says it to them").check();
}

/** To a lawyer by name. */
export async function sayYes(page: Page, scene: Pick<Introduced, "lawyersName" | "respondersName">): Promise<void> {
  await explainInNepali(page);
  await page.getByText(`Say first who is named: ${scene.lawyersName} works with ${scene.respondersName}`).waitFor();
  const sentence = page.locator(".sentence");
  await sentence.getByText(`It is about ${scene.respondersName}`).waitFor();
  expect(await sentence.textContent()).toMatch(new RegExp(`You allow ${scene.lawyersName}.*Your right to stay`));
  await page.getByLabel(yes).check();
}
