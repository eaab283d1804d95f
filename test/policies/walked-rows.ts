import { randomUUID } from "node:crypto";
import { listAt, textAt } from "../journeys/graph-answer.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import type { Person } from "../journeys/person.ts";
import { approvedResponder, lawyerIn } from "../journeys/responders.ts";
import { type WalkCast, walkedHome } from "./walk-asker.ts";

/** Rows of the walked home in which, together, no field is empty. */
export type WalkedRows = {
  ids: readonly { type: "Need" | "Responder" | "Person" | "Organization"; id: string }[];
  /** Of any organization: who is not known here is of another one, and approved. */
  isApproved: (id: unknown) => boolean;
};

/** An id like those of the home's rows, of nothing. */
export function unknownId(): string {
  return `${walkedHome}~${randomUUID()}`;
}

export async function makeWalkedRows(cast: WalkCast): Promise<WalkedRows> {
  const [advocate, coordinator] = [cast.person("advocate@colorado"), cast.person("coordinator@colorado")];
  const open = await postNeed(advocate, walkedHome, richNeed);
  const closed = await closedNeed(advocate);
  await allowRich(advocate, open);
  const lawyer = await approvedResponder(
    coordinator,
    walkedHome,
    lawyerIn("US-CO", "Walked Lawyer", { traits: ["WOMAN"] }),
  );
  await cast.person("advocate@bucharest").command("reportConcern", { responder: lawyer, reason: "POOR_WORK" });
  const pupil = lawyerIn("US-CO", "Walked Student", {
    profession: "STUDENT",
    supervisor: lawyer,
    traits: ["WOMAN"],
    help: ["BRIEF_SERVICE"],
  });
  const student = await approvedResponder(coordinator, walkedHome, pupil);
  const input = lawyerIn("US-CO", "Walked Draft", { isDraft: true });
  const added = await coordinator.command("addResponder", { organization: walkedHome, input }, "responder { id }");
  const states = await readStates(coordinator);
  return {
    ids: [
      ...[open, closed].map((id) => ({ type: "Need" as const, id })),
      ...[student, textAt(added.payload, "responder.id")].map((id) => ({ type: "Responder" as const, id })),
      { type: "Person", id: textAt((await advocate.ask("{ viewer { id } }")).body, "data.viewer.id") },
      { type: "Organization", id: walkedHome },
    ],
    isApproved: (id) => (states.get(String(id)) ?? "APPROVED") === "APPROVED",
  };
}

/** One for the case file, with everything that it can name. */
async function allowRich(advocate: Person, need: string): Promise<void> {
  const [responder, person] = [`bucharest~${randomUUID()}`, `bucharest~${randomUUID()}`];
  const named = { organization: "bucharest", responder, people: [person], sections: ["SAFE_CONTACT"] };
  const explained = { language: "en", hasInterpreter: false, isTranslationReviewed: true };
  const input = { purpose: "CASE_FILE", givenBy: "SURVIVOR", ...named, ...explained, agreed: true };
  const given = await advocate.command("recordPermission", { need, input }, "permission { id }");
  const permission = textAt(given.payload, "permission.id");
  await advocate.command("withdrawPermission", { permission });
}

const richNeed = needInput(
  [{ issue: "family-divorce", jurisdiction: "US-CO", due: { on: "2031-01-20", kind: "HEARING" } }],
  {
    preferences: { traits: ["WOMAN"], freeOnly: true },
    exploitation: ["ForcedLabour"],
    audience: { only: ["bucharest"], except: ["manila"] },
  },
);

async function closedNeed(advocate: Person): Promise<string> {
  const need = await postNeed(advocate, walkedHome, needInput([{ issue: "record-clear", jurisdiction: "US-CO" }]));
  const { body } = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: need });
  const input = { outcomes: [{ issue: textAt(body, "data.need.issues.0.id"), outcome: "RESOLVED" }] };
  const { problems } = await advocate.command("closeNeed", { need, input });
  if (problems.length > 0) throw new Error(`the need was not closed: ${problems.join(", ")}`);
  return need;
}

async function readStates(coordinator: Person): Promise<Map<string, string>> {
  const query = `{ organization(id: "${walkedHome}") { responders(first: 100) { edges { node { id state } } } } }`;
  const { body } = await coordinator.ask(query);
  const edges = listAt(body, "data.organization.responders.edges");
  return new Map(edges.map((edge) => [textAt(edge, "node.id"), textAt(edge, "node.state")]));
}
