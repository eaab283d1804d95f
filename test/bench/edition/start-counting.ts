import { fork } from "node:child_process";
import { once } from "node:events";
import { builtPath } from "../processes/run-program.ts";
import { type CountingRound, saidByCounting } from "./counting-words.ts";

export type CountingProcess = {
  id: string;
  pid: number;
  maskingKey: string;
  /** Its masked vector, as text, and its digest. */
  count(round: CountingRound): Promise<{ vector: string; digest: string }>;
  stop(): Promise<void>;
};

/** Starts one organization's counting as a process of its own; it is there, and has its database open. */
export async function startCounting(id: string, url: string): Promise<CountingProcess> {
  const child = fork(builtPath("test/bench/edition/counting-main.js"), [JSON.stringify({ id, url })], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const stopAtExit = () => child.kill("SIGKILL");
  process.once("exit", stopAtExit);
  const ended = once(child, "exit");
  const isGone = ended.then(() => {
    throw new Error(`${id} ended before it had counted`);
  });
  isGone.catch(() => undefined); // it ends at last, when nobody waits for its words
  const hear = async () => {
    const [words] = await Promise.race([once(child, "message"), isGone]);
    return saidByCounting.parse(words);
  };
  const first = await hear();
  return {
    id,
    pid: child.pid ?? 0,
    maskingKey: "maskingKey" in first ? first.maskingKey : "",
    count: async (round) => {
      child.send(round);
      const said = await hear();
      if (!("vector" in said)) throw new Error(`${id} sent no vector`);
      return said;
    },
    stop: async () => {
      process.off("exit", stopAtExit);
      child.disconnect();
      await ended;
    },
  };
}
