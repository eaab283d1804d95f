import type { Page } from "playwright-core";
import { isCandidate } from "../../journeys/candidates.ts";
import { eventually } from "../../journeys/eventually.ts";
import { textAt, valueAt } from "../../journeys/graph-answer.ts";
import { needInput, postNeed } from "../../journeys/needs.ts";
import { type Person, signedIn } from "../../journeys/person.ts";
import { introductionsOf, takenOn } from "../../journeys/representation-scene.ts";
import { lawyerIn } from "../../journeys/responders.ts";
import { withKeys } from "../../journeys/sealing-person.ts";
import { constellation, network } from "./client-network.ts";

export type Introduced = {
  need: string;
  introduction: string;
  /** Of whom the lawyer looks after. */
  respondersName: string;
  lawyersName: string;
  colleaguesName: string;
};

const soonMs = 20_000;
const respondersName = "Ines Halloran-Okafor";
const wanted = [{ issue: "status-asylum", jurisdiction: "US-CO" }];

/** A need in Kathmandu that a lawyer in Colorado has taken on, and a colleague there who has keys. */
export async function introduced(): Promise<Introduced> {
  const { current } = constellation;
  const { advocate } = network;
  const lawyer = await signedIn(current, "responder@colorado");
  const colleague = await withKeys(current, "coordinator@kathmandu");
  const responder = await takenIn(lawyer);
  const need = await postNeed(advocate, "kathmandu", needInput(wanted, { audience: { only: ["colorado"] } }));
  await eventually("the lawyer can be found", () => isCandidate(advocate, need, responder), soonMs);
  const { body } = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: need });
  const input = { responders: [responder], issues: [textAt(body, "data.need.issues.0.id")] };
  await done(advocate, "requestHelp", { need, input });
  const introduction = String(valueAt((await introductionsOf(advocate, need))[0], "id"));
  await eventually("the lawyer sees it", async () => (await stateOf(lawyer, introduction)) === "REQUESTED", soonMs);
  await done(lawyer, "answerRequest", { introduction, input: { willing: true } });
  await done(lawyer, "answerConflictCheck", { introduction, outcome: "CLEAR" });
  await takenOn(lawyer, introduction, "colorado");
  const [lawyersName, colleaguesName] = [await nameOf(lawyer), await nameOf(colleague)];
  return { need, introduction, respondersName, lawyersName, colleaguesName };
}

/** The key on paper, as the need's organization keeps it; null as long as there is none. */
export async function recoveryKeyOf(need: string): Promise<unknown> {
  const asked = "query ($id: ID!) { need(id: $id) { caseFile { recoveryKey } } }";
  const { body } = await network.advocate.ask(asked, { id: need });
  return valueAt(body, "data.need.caseFile.recoveryKey");
}

/** What the request's page says to whoever has opened the file, from there and back again. */
export async function toldInRequest(page: Page, { lawyersName, respondersName }: Introduced): Promise<void> {
  await page.getByRole("link", { name: "Back to the request" }).click();
  await page.getByText(`You look on ${respondersName}’s behalf. Now that the file is open`).waitFor();
  await page.getByText(`${lawyersName} opened part of the file: Immigration`).waitFor();
  await page.goBack();
}

/** Somebody who takes asylum in Colorado, looked after by the lawyer. */
async function takenIn(lawyer: Person): Promise<string> {
  const coordinator = await signedIn(constellation.current, "coordinator@colorado");
  const input = lawyerIn("US-CO", respondersName);
  const { payload } = await lawyer.command("addResponder", { organization: "colorado", input }, "responder { id }");
  const responder = textAt(payload, "responder.id");
  await done(coordinator, "checkAdmission", { responder, jurisdiction: "US-CO" });
  await done(coordinator, "approveResponder", { responder });
  return responder;
}

async function stateOf(person: Person, id: string): Promise<unknown> {
  const { body } = await person.ask("query ($id: ID!) { introduction(id: $id) { state } }", { id });
  return valueAt(body, "data.introduction.state");
}

async function nameOf(person: Person): Promise<string> {
  const id = textAt((await person.ask("{ viewer { id } }")).body, "data.viewer.id");
  return textAt((await person.ask("query ($id: ID!) { person(id: $id) { name } }", { id })).body, "data.person.name");
}

type Name = Parameters<Person["command"]>[0];

async function done(person: Person, name: Name, given: Record<string, unknown>): Promise<void> {
  const { problems } = await person.command(name, given);
  if (problems.length > 0) throw new Error(`${name} was refused: ${problems.join(", ")}`);
}
