import "reflect-metadata";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { runService } from "#shared/config/run-service.ts";
import { readPartnerConfig } from "../../../subgraphs/partner/config.ts";
import { startPartner } from "../../../subgraphs/partner/start-partner.ts";
import { type Ending, stayAtPoint, takeEnding } from "./ending.ts";

/** The real partner, that ends where a test has ordered it to. */
const config = readPartnerConfig(process.env);
const stopWithinMs = 5_000;

await runService("partner", () =>
  startPartner(config, {
    clock: () => new Date(),
    atPoint: async (command, point) => {
      const ending = takeEnding(config.stateFolder, command, point);
      if (ending) await carryOut(ending);
    },
  }),
);

async function carryOut({ kind, pid }: Ending): Promise<void> {
  switch (kind) {
    case "partner":
    case "gateway":
      return stayAtPoint(config.stateFolder);
    case "forgetful":
      await forgetCommands();
      return stayAtPoint(config.stateFolder);
    case "hang":
      process.kill(process.pid, "SIGSTOP");
      await wait(10); // a signal to oneself may come a moment later
      return undefined;
    case "database":
      return stopDatabase(pid);
    default:
      return kind satisfies never;
  }
}

/** As `pg_ctl stop -m immediate` does: SIGQUIT, and nothing is written down any more. */
async function stopDatabase(pid: number | undefined): Promise<void> {
  if (pid === undefined) throw new Error("no server to stop");
  process.kill(pid, "SIGQUIT");
  for (const endMs = performance.now() + stopWithinMs; performance.now() < endMs && isAlive(pid); ) await wait(10);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function forgetCommands(): Promise<void> {
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  await client.query("delete from command");
  await client.end();
}
