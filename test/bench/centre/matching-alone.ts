import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { encodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import type { MatchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { type RunningProgram, runProgram, until } from "../processes/run-program.ts";
import { type BenchCentre, openBenchCentre } from "./bench-centre.ts";

export type MatchingAlone = {
  centre: BenchCentre;
  client: HttpClient;
  program: RunningProgram;
  /** Asks as the gateway does: signed, for somebody of the need's home. Gives back the field `candidates`. */
  ask(profile: MatchProfile): Promise<unknown>;
  stop(): Promise<void>;
};

export type MatchingOrder = { folder: string; databaseUrl: string; profileFolder: string | undefined };

const readyWithinMs = 180_000;
const maxAnswerBytes = 4_000_000;
const timeoutMs = 30_000;
const needUuid = "00000000-0000-4000-8000-000000000000";

const candidatesForm = z.object({ data: z.object({ _entities: z.array(z.object({ candidates: z.unknown() })) }) });

/** What both sides are asked for of each candidate. */
export const candidateFields = `edges { node { responder { id } score issues
  reasons { criterion contribution } cautions { code contribution } } }`;

const query = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Need { candidates(first: 20) { ${candidateFields} } } } }`;

/** Runs the real matching process over a database of cards, amid signed records and nothing else. */
export async function startMatchingAlone(order: MatchingOrder): Promise<MatchingAlone> {
  const state = join(order.folder, "matching");
  const centre = await openBenchCentre(state);
  const client = createHttpClient({ connectionsPerOrigin: 8 });
  const matching = { centre, client, order, state };
  const program = launch(matching);
  await untilReady(client, centre.matching.url);
  return {
    centre,
    client,
    program,
    ask: (profile) => askMatching(matching, profile),
    stop: async () => {
      await program.stop();
      await client.close();
      await centre.close();
    },
  };
}

type Launching = { centre: BenchCentre; client: HttpClient; order: MatchingOrder; state: string };

function launch({ centre, order, state }: Launching): RunningProgram {
  mkdirSync(state, { recursive: true });
  return runProgram("subgraphs/matching/main.js", {
    profileFolder: order.profileFolder,
    environment: {
      ALIGHT_ENVIRONMENT: "development",
      ALIGHT_PORT: String(centre.matching.port),
      ALIGHT_PUBLIC_URL: centre.matching.url,
      ALIGHT_KEYS: centre.matching.keysPath,
      ALIGHT_STATE: state,
      ALIGHT_NETWORK_PIN: centre.pin,
      ALIGHT_DIRECTORY_URL: centre.directoryUrl,
      ALIGHT_RECORDS_POLL_MS: "45000",
      ALIGHT_LOG_LEVEL: "silent",
      DATABASE_URL: order.databaseUrl,
    },
  });
}

function untilReady(client: HttpClient, url: string): Promise<void> {
  const isReady = async () => {
    const sent = await client.send({
      method: "GET",
      url: `${url}/health/ready`,
      headers: {},
      timeoutMs,
      maxBytes: 1_000,
    });
    return sent.ok && sent.status === 200;
  };
  return until(isReady, { withinMs: readyWithinMs, what: "matching's first answer" });
}

async function askMatching({ centre, client }: Launching, profile: MatchProfile): Promise<unknown> {
  const viewer = { sub: `${profile.home}~${needUuid}`, organization: profile.home, roles: ["ADVOCATE"] };
  const representation = { __typename: "Need", id: `${profile.home}~${needUuid}`, matchProfile: profile };
  const outcome = await callSigned(
    { client, trust: centre.gateway },
    {
      peer: { party: "centre", service: "matching" },
      url: `${centre.matching.url}/graphql`,
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        [viewerHeader]: encodeViewer(viewer),
      },
      body: JSON.stringify({ query, variables: { representations: [representation] } }),
      timeoutMs,
      maxBytes: maxAnswerBytes,
    },
  );
  if (!outcome.ok) throw new Error(`matching did not answer: ${outcome.code}`);
  const [entity] = candidatesForm.parse(JSON.parse(outcome.body.toString("utf8"))).data._entities;
  return entity?.candidates;
}
