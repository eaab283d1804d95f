import { expect } from "@jest/globals";
import { textAt } from "../../journeys/graph-answer.ts";
import { needInput, postNeed } from "../../journeys/needs.ts";
import { type Person, signedIn } from "../../journeys/person.ts";
import { lawyerIn } from "../../journeys/responders.ts";
import { constellation, network } from "./client-network.ts";
import { signInAs, type Visit } from "./client-visit.ts";
import { judgeScreen } from "./judge-page.ts";

export const organization = "manila";
export const coordinatorAt = { organization: "Bantay Batas Legal Clinic", person: "coordinator" };
export const [advocatesName, coordinatorsName] = ["Liza Villanueva", "Teresita Aquino"] as const;

/** A coordinator before the screen of their organization, and the graph for what others do meanwhile. */
export class CoordinatorDesk {
  readonly visit: Visit;
  readonly advocate: Person;
  readonly coordinator: Person;

  private constructor(visit: Visit, people: { advocate: Person; coordinator: Person }) {
    this.visit = visit;
    this.advocate = people.advocate;
    this.coordinator = people.coordinator;
  }

  static async open(): Promise<CoordinatorDesk> {
    const { current } = constellation;
    const [visit, advocate, coordinator] = await Promise.all([
      network.open(),
      signedIn(current, `advocate@${organization}`),
      signedIn(current, `coordinator@${organization}`),
    ]);
    const desk = new CoordinatorDesk(visit, { advocate, coordinator });
    await desk.#bringBack();
    await visit.page.goto(network.gatewayUrl);
    await signInAs(visit.page, coordinatorAt);
    await visit.page.goto(`${network.gatewayUrl}/organization?at=${organization}`);
    await desk.heading("Your organization");
    return desk;
  }

  /** Other visits of the same network may have set the advocate away. */
  async #bringBack(): Promise<void> {
    const person = textAt((await this.advocate.ask("{ viewer { id } }")).body, "data.viewer.id");
    expect((await this.advocate.command("setAway", { person, input: {} })).problems).toEqual([]);
  }

  /** The advocate posts a need. */
  async post(): Promise<void> {
    await postNeed(this.advocate, organization, needInput([{ issue: "family-divorce", jurisdiction: "PH" }]));
  }

  /** Adds a responder. @returns its id */
  async add(name: string): Promise<string> {
    const admissions = [{ jurisdiction: "PH", regulator: `The bar of ${name}` }];
    const given = { organization, input: lawyerIn("PH", name, { admissions }) };
    const { payload } = await this.coordinator.command("addResponder", given, "responder { id }");
    return textAt(payload, "responder.id");
  }

  heading(name: string | RegExp) {
    return this.visit.page.getByRole("heading", { name }).first().waitFor();
  }

  press(name: string | RegExp) {
    return this.visit.page.getByRole("button", { name }).first().click();
  }

  follow(name: string | RegExp) {
    return this.visit.page.getByRole("link", { name }).first().click();
  }

  tab(name: string) {
    return this.visit.page.getByRole("tab", { name }).click();
  }

  /** What can be chosen in a closed list is not seen. */
  see(text: string | RegExp) {
    return this.visit.page.locator("main").getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** What is said of one, under their name as its heading. */
  card(name: string) {
    const { page } = this.visit;
    return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  }

  dialog() {
    return this.visit.page.getByRole("alertdialog");
  }

  async judge(name: string) {
    expect(await judgeScreen(this.visit.page, name)).toEqual([]);
  }
}
