import { setTimeout as wait } from "node:timers/promises";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { candidatesQuery } from "../journeys/candidates.ts";
import { errorsOf, valueAt } from "../journeys/graph-answer.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import { type Person, signedIn } from "../journeys/person.ts";

/** Somebody who asks real questions, two at a time, until they are told to stop. */
export type Load = {
  readonly answered: number;
  /** What did not come back whole: the status and the codes. */
  readonly failed: readonly string[];
  signInAgain(): Promise<void>;
  /** The status of an answer to the token of the beginning. */
  askWithFirstToken(): Promise<number>;
  /** Waits until as many questions were answered. */
  until(count: number): Promise<void>;
  stop(): Promise<void>;
};

const pauseMs = 150;

export async function askUnderLoad(constellation: Constellation, address: string): Promise<Load> {
  const first = await signedIn(constellation, address);
  const need = await postNeed(first, "colorado", needInput([{ issue: "family-divorce", jurisdiction: "RO" }]));
  const failed: string[] = [];
  const load = { person: first, answered: 0, isStopped: false };
  const ask = async (person: Person) => {
    const { status, body } = await person.ask(candidatesQuery, { id: need });
    const codes = errorsOf(body).map(({ code, organization }) => `${code} ${organization}`);
    const isWhole = status === 200 && codes.length === 0 && valueAt(body, "data.need.candidates.edges.0") !== undefined;
    load.answered += 1;
    if (!isWhole) failed.push(`${status} ${codes.join(", ")}`);
  };
  const askOn = async () => {
    while (!load.isStopped) {
      await ask(load.person).catch((error: unknown) => failed.push(String(error)));
      await wait(pauseMs);
    }
  };
  const asking = [askOn(), askOn()];
  return {
    get answered() {
      return load.answered;
    },
    failed,
    signInAgain: async () => {
      load.person = await signedIn(constellation, address);
    },
    askWithFirstToken: async () => (await first.ask("{ viewer { id } }")).status,
    until: async (count) => {
      while (load.answered < count && failed.length === 0) await wait(pauseMs);
    },
    stop: async () => {
      load.isStopped = true;
      await Promise.all(asking);
    },
  };
}
