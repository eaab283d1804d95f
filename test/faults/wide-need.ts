import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type CandidatePage, candidatesQuery, readCandidates } from "../journeys/candidates.ts";
import { errorsOf, textAt } from "../journeys/graph-answer.ts";
import { needInput } from "../journeys/needs.ts";
import type { Person } from "../journeys/person.ts";

const places = ["US-CO", "RO", "NP", "PH"];
const groups = ["status", "family", "money"];
const attempts = 12;

/** A need that somebody in each of the four organizations can help with. Sent again, as a client would, if it must be. */
export function postWideNeed(advocate: Person, organization: string): Promise<string> {
  const issues = places.flatMap((jurisdiction) =>
    groups.map((group) => ({ issue: `${group}-not-sure`, jurisdiction })),
  );
  const given = { organization, input: needInput(issues), idempotencyKey: randomUUID() };
  return again(async () => textAt((await advocate.command("postNeed", given, "need { id }")).payload, "need.id"));
}

/** The candidates when everybody answers. */
export function wholeCandidates(advocate: Person, id: string): Promise<CandidatePage> {
  return again(async () => {
    const reply = await advocate.ask(candidatesQuery, { id });
    if (errorsOf(reply.body).length > 0) throw new Error(`somebody was silent: ${reply.text.slice(-400)}`);
    return readCandidates(reply);
  });
}

/** The first question after a start may be too slow for the deadline on a laden machine. */
async function again<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = attempts; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left <= 1) throw error;
      await wait(300);
    }
  }
}
