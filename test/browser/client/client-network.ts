import { afterAll, beforeAll } from "@jest/globals";
import type { Browser } from "playwright-core";
import { MailServer } from "../../../subgraphs/partner/notice/mail-server.fixture.ts";
import { isCandidate } from "../../journeys/candidates.ts";
import { eventually } from "../../journeys/eventually.ts";
import { textAt } from "../../journeys/graph-answer.ts";
import { needInput, postNeed } from "../../journeys/needs.ts";
import { type CommandReply, type Person, signedIn } from "../../journeys/person.ts";
import { lawyerIn } from "../../journeys/responders.ts";
import { useConstellation } from "../../network/use-constellation.ts";
import { openBrowser } from "../open-browser.ts";
import { openVisit, type Visit } from "./client-visit.ts";

const mail = new MailServer();
const { port } = await mail.listen();
afterAll(() => mail.close());

const lawyersMail = { ALIGHT_SMTP_URL: `smtp://127.0.0.1:${port}`, ALIGHT_MAIL_FROM: "updates@help.example" };
export const constellation = useConstellation({
  // Generous, so that a laden machine is not taken for a gap.
  settings: { colorado: lawyersMail, gateway: { ALIGHT_DEADLINE_MS: "10000" } },
});

export const lawyersAddress = "noor@colorado-help.example";
const days = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
const soonMs = 20_000;

/** An advocate in Kathmandu, a lawyer in Colorado who has a mailbox and works whenever the tests do. */
class ClientNetwork {
  readonly mail = mail;
  readonly visits: Visit[] = [];
  #browser: Browser | undefined;
  #advocate: Person | undefined;
  #responder = "";

  get gatewayUrl(): string {
    return constellation.current.gatewayUrl;
  }

  /** Somebody at the web client, in a window of their own that knows nothing of the others. */
  async open(): Promise<Visit> {
    if (!this.#browser) throw new Error("the network is not prepared");
    const visit = await openVisit(this.#browser);
    this.visits.push(visit);
    return visit;
  }

  /** At the end of a story: an open page goes on reading whatever changes. What was said in them is still known. */
  async closeWindows(): Promise<void> {
    for (const { context } of this.visits) await context.close();
  }

  close(): Promise<void> | undefined {
    return this.#browser?.close();
  }

  async prepare(): Promise<void> {
    const { current } = constellation;
    this.#browser = await openBrowser();
    const [lawyer, coordinator] = await Promise.all([
      signedIn(current, "responder@colorado"),
      signedIn(current, "coordinator@colorado"),
    ]);
    this.#advocate = await signedIn(current, "advocate@kathmandu");
    const { body } = await lawyer.ask("{ viewer { id } }");
    const hours = days.map((day) => ({ day, from: "00:00", until: "24:00" }));
    const input = { email: lawyersAddress, timeZone: "America/Denver", phone: "+1 303 555 0142", hours };
    await done(lawyer.command("setReachability", { person: textAt(body, "data.viewer.id"), input }));
    const help = ["REPRESENTATION", "BRIEF_SERVICE", "ADVICE_TO_COLLEAGUE"];
    const one = lawyerIn("US-CO", "Noor Castellan-Reyes", { help });
    const adding = lawyer.command("addResponder", { organization: "colorado", input: one }, "responder { id }");
    const responder = textAt((await done(adding)).payload, "responder.id");
    await done(coordinator.command("checkAdmission", { responder, jurisdiction: "US-CO" }));
    await done(coordinator.command("approveResponder", { responder }));
    this.#responder = responder;
  }

  get advocate(): Person {
    if (!this.#advocate) throw new Error("the network is not prepared");
    return this.#advocate;
  }

  /** The id of the lawyer, as a responder. */
  get responder(): string {
    return this.#responder;
  }

  /** A need that only Colorado hears of. @returns its id */
  async post(help = "REPRESENTATION"): Promise<string> {
    // Anew each time: on a laden machine visits take longer than a token holds.
    this.#advocate = await signedIn(constellation.current, "advocate@kathmandu");
    return postNeed(this.advocate, "kathmandu", wantedInColorado(help));
  }

  /** The advocate asks the lawyer for help. @returns the introduction */
  async request(help?: string): Promise<string> {
    return this.#ask(this.advocate, await this.post(help));
  }

  /** A colleague of the lawyer asks them for help. @returns the introduction */
  async requestWithin(): Promise<string> {
    const colleague = await signedIn(constellation.current, "advocate@colorado");
    return this.#ask(colleague, await postNeed(colleague, "colorado", wantedInColorado("REPRESENTATION")));
  }

  async #ask(by: Person, need: string): Promise<string> {
    await eventually("the lawyer can be found", () => isCandidate(by, need, this.#responder), soonMs);
    const { body } = await by.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: need });
    const input = { responders: [this.#responder], issues: [textAt(body, "data.need.issues.0.id")] };
    const asking = by.command("requestHelp", { need, input }, "introductions { id }");
    return textAt((await done(asking)).payload, "introductions.0.id");
  }
}

/** For one issue, with a date, of which only Colorado hears. */
function wantedInColorado(help: string) {
  const due = { on: "2031-05-20", kind: "HEARING" };
  const wanted = [{ issue: "status-asylum", jurisdiction: "US-CO", help, due }];
  return needInput(wanted, { audience: { only: ["colorado"] } });
}

/** The one network of all visits. */
export const network = new ClientNetwork();
beforeAll(() => network.prepare(), 120_000);
afterAll(() => network.close());

async function done(command: Promise<CommandReply>): Promise<CommandReply> {
  const reply = await command;
  if (reply.problems.length > 0) throw new Error(`the command was refused: ${reply.problems.join(", ")}`);
  return reply;
}
