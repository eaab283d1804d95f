import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { assignPort } from "./assign-ports.ts";
import { backupTold, type RestoreToldForm, restoreTold, runWith } from "./back-up-organization.ts";
import { publishKeys } from "./change-organizations.ts";
import type { Constellation } from "./constellation.ts";
import { databaseName, savePlan } from "./constellation-plan.ts";
import type { OrganizationPlan } from "./organization-plan.ts";
import { waitUntil } from "./read-health.ts";
import { saveStatements } from "./records-file.ts";
import { signOrganization } from "./sign-records.ts";
import { environmentOf } from "./specify-process.ts";
import { untilReady } from "./start-constellation.ts";

/** What a move came to: where the organization is now, and what remains where it was. */
export const moveTold = z.object({
  organization: z.string(),
  hostedBy: z.string(),
  url: z.string(),
  database: z.string(),
  oldDatabase: z.string(),
  rows: z.number(),
  position: z.number(),
});
export type MoveToldForm = z.output<typeof moveTold>;

/** What it was before, to go back to. */
type Before = { organization: OrganizationPlan; hostedBy: string; port: number | undefined; moved: string | undefined };

const followedTimeoutMs = 15_000;

/**
 * Takes a hosted organization to a process, a database and an address of its own. Its partner stops and is packed whole,
 * with what waits to be told; its root signs the record without a host and with the new address; there it goes on, ids
 * and records as they were. What fails before the record is published leaves it where it was.
 */
export async function moveOrganization(constellation: Constellation, id: string): Promise<MoveToldForm> {
  const { plan, home } = constellation.parts.foundations;
  const before = requireHosted(constellation, id);
  const oldDatabase = databaseName(plan, id);
  await constellation.process(id).hold();
  try {
    const { rows, position } = await takeAlong(constellation, id);
    delete before.organization.hostedBy;
    await publishKeys(constellation, id);
    await savePlan(home, plan);
    const url = await startThere(constellation, id);
    const { hostedBy } = before;
    return { organization: id, hostedBy, url, database: databaseName(plan, id), oldDatabase, rows, position };
  } catch (error) {
    if (!constellation.process(id).isRunning) await stay(constellation, before);
    throw error;
  }
}

function requireHosted({ organizations, parts }: Constellation, id: string): Before {
  const organization = organizations.find((one) => one.id === id);
  if (!organization) throw new AlightError("NOT_FOUND", `There is no organization "${id}".`);
  const { hostedBy } = organization;
  if (hostedBy === undefined) {
    throw new AlightError("BAD_REQUEST", `${id} is hosted by nobody: it has a server of its own already.`);
  }
  const { ports, databases } = parts.foundations.plan;
  return { organization, hostedBy, port: ports[id], moved: databases[id] };
}

/** Packs it where it was, and unpacks it in a new, empty database at a new address. */
async function takeAlong(constellation: Constellation, id: string): Promise<RestoreToldForm> {
  const { foundations } = constellation.parts;
  const { plan, home } = foundations;
  const packed = join(home.stateOf(id), `moving-${process.pid}.backup`);
  const key = await generateX25519Identity(); // for this file alone
  const out = ["move-out", "--to", packed, "--recipient", await identityToRecipient(key)];
  try {
    const { environment } = constellation.process(id);
    await runWith(constellation, { id, environment, words: out, answer: backupTold });
    plan.databases[id] = `${databaseName(plan, id)}_${randomBytes(3).toString("hex")}`;
    delete plan.ports[id];
    await assignPort(plan, id);
    const there = await environmentOf(foundations, id);
    const words = ["move-in", "--from", packed];
    return await runWith(constellation, { id, key, environment: there, words, answer: restoreTold });
  } finally {
    await rm(packed, { force: true });
  }
}

/** @returns its new address, once the gateway knows that nobody hosts it any more */
async function startThere(constellation: Constellation, id: string): Promise<string> {
  const { addProcess, client } = constellation.parts;
  await constellation.process(id).stop();
  const one = await addProcess(id);
  await untilReady(one, client);
  const query = "query Followed($id: ID!) { organization(id: $id) { id hostedBy { id } } }";
  const isFollowed = await waitUntil(
    async () => (await constellation.ask(query, { variables: { id } })).text.includes(`"id":"${id}","hostedBy":null`),
    { timeoutMs: followedTimeoutMs, everyMs: 100 },
  );
  if (!isFollowed) throw new AlightError("SERVICE_UNAVAILABLE", `The gateway does not know that ${id} has moved yet.`);
  return one.url;
}

/** Nothing of it has run elsewhere: it goes on where it was. */
async function stay(constellation: Constellation, { organization, hostedBy, port, moved }: Before): Promise<void> {
  const { foundations, client } = constellation.parts;
  const { plan, home, statements, databases } = foundations;
  const { id } = organization;
  const tried = plan.databases[id];
  organization.hostedBy = hostedBy;
  if (port !== undefined) plan.ports[id] = port;
  if (moved === undefined) delete plan.databases[id];
  else plan.databases[id] = moved;
  await signOrganization(foundations, organization);
  await Promise.all([savePlan(home, plan), saveStatements(home.records, statements)]);
  const one = constellation.process(id);
  await runWith(constellation, { id, environment: one.environment, words: ["move-back"], answer: z.object({}) });
  if (tried !== undefined && tried !== moved) await (await databases()).dropDatabase(tried);
  one.start();
  await untilReady(one, client);
}
