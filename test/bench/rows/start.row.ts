import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { signInPerson } from "../../../tools/command-line/sign-in-person.ts";
import { askGraph } from "../../../tools/constellation/graph-client.ts";
import { homeFolder } from "../../../tools/constellation/home-folder.ts";
import { findRepositoryRoot } from "../../../tools/constellation/repository-root.ts";
import { readPlaces } from "../../../tools/control/call-control.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { removePostgres } from "../../../tools/postgres/start-postgres.ts";
import type { Row } from "../bench.ts";
import { until } from "../processes/run-program.ts";
import { figureOf, rounded } from "../report/figure.ts";

const row = "start";
const withinMs = 180_000;

const query = `{ organization(id: "colorado") { needs(first: 1) { edges { node { id
  candidates(first: 3) { edges { node { score responder { name organization { name } } } } } } } } } }`;

const answerForm = z.object({
  errors: z.array(z.unknown()).max(0).optional(),
  data: z.object({
    organization: z.object({
      needs: z.object({
        edges: z
          .array(
            z.object({
              node: z.object({
                candidates: z.object({
                  edges: z.array(z.object({ node: z.object({ responder: z.object({ name: z.string() }) }) })).min(1),
                }),
              }),
            }),
          )
          .min(1),
      }),
    }),
  }),
});

/** What a new user waits for: `npm start` over an empty folder, until somebody has signed in and sees candidates. */
export const start: Row = {
  name: row,
  run: async (bench) => {
    const client = createHttpClient({ connectionsPerOrigin: 4 });
    const rounds: number[] = [];
    try {
      for (let round = 0; round < bench.rounds; round += 1) {
        rounds.push((await startOnce(client)) / 1_000);
        bench.notice(`${rounded(rounds.at(-1) ?? 0)} s`);
      }
    } finally {
      await client.close();
    }
    const conditions = {
      command: "npm start, installed and built",
      until: "the first candidates of a need, with names, for somebody who has signed in",
    };
    return [figureOf({ row, unit: "s", rounds, bar: { atMost: 20 }, aim: { atMost: 6 }, conditions })];
  },
};

async function startOnce(client: HttpClient): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), "alight-bench-start-"));
  chmodSync(home, 0o711); // PostgreSQL may run as another account
  const startedMs = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: findRepositoryRoot(),
    env: { ...process.env, ALIGHT_HOME: home, PORT: String(await findFreePort()) },
    stdio: "ignore",
  });
  const stopAtExit = () => child.kill("SIGINT");
  process.once("exit", stopAtExit);
  try {
    await until(() => isAnswered(client, home), { withinMs, what: "the first answer" });
    return performance.now() - startedMs;
  } finally {
    process.off("exit", stopAtExit);
    await stop(child);
    await removePostgres(homeFolder(home).postgres);
    rmSync(home, { recursive: true, force: true });
  }
}

async function isAnswered(client: HttpClient, home: string): Promise<boolean> {
  const places = await readPlaces(client, home).catch(() => undefined);
  const gatewayUrl = places?.gatewayUrl;
  if (!places || !gatewayUrl) return false;
  try {
    const session = await signInPerson(client, "advocate@colorado", places);
    const { text } = await askGraph(client, { gatewayUrl, query, session });
    return answerForm.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGINT");
  await ended;
}
