import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import type { SignedParty } from "#shared/record/party-record.ts";
import { assignPort } from "./assign-ports.ts";
import type { Constellation } from "./constellation.ts";
import { databaseName, savePlan } from "./constellation-plan.ts";
import { replaceRootKey } from "./development-keys.ts";
import { eraseOrganization } from "./erase-organization.ts";
import type { OrganizationPlan } from "./organization-plan.ts";
import { waitUntil } from "./read-health.ts";
import { saveStatements } from "./records-file.ts";
import { signRekey } from "./sign-party.ts";
import { signCentre, signOrganization } from "./sign-records.ts";
import { untilReady } from "./start-constellation.ts";

const listedTimeoutMs = 15_000;

const payload = z.object({ problems: z.array(z.object({ message: z.string() })) });
const answerForm = z.object({
  data: z.record(z.string(), payload.nullable()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/**
 * Adds a whole organization to the running constellation: database, role, keys, issuer, process, admission. It takes
 * part only once it is up and admitted; when that fails, nothing of it stays.
 */
export async function addOrganization(constellation: Constellation, organization: OrganizationPlan): Promise<void> {
  const { plan, home, statements, joining } = constellation.parts.foundations;
  const { id } = organization;
  if (joining.has(id) || constellation.organizations.some((one) => one.id === id)) {
    throw new AlightError("BAD_REQUEST", `"${id}" takes part already, or is being added; choose another name.`);
  }
  const isNew = plan.retired[id] === undefined;
  let isAsked = false;
  joining.set(id, organization);
  try {
    await bringUp(constellation, organization);
    isAsked = true;
    await command(constellation, "admitOrganization", statements.get(id));
    plan.organizations.push(organization);
  } catch (error) {
    await forget(constellation, id);
    // Without an answer the directory may have admitted it: then its keys are needed to add it once more.
    const isRefused = error instanceof AlightError && error.code === "BAD_REQUEST";
    if (isNew && (!isAsked || isRefused)) await eraseOrganization(constellation.parts.foundations, id);
    throw error;
  } finally {
    joining.delete(id);
  }
  await Promise.all([savePlan(home, plan), saveStatements(home.records, statements)]);
  await untilListed(constellation, id, true);
}

async function bringUp(constellation: Constellation, organization: OrganizationPlan): Promise<void> {
  const { foundations, addProcess, client } = constellation.parts;
  await assignPort(foundations.plan, organization.id);
  await signOrganization(foundations, organization);
  const one = await addProcess(organization.id);
  await untilReady(one, client);
}

/** Takes an organization off the list and stops its process; its database stays unless it is purged. */
export async function removeOrganization(constellation: Constellation, id: string, isPurged: boolean): Promise<void> {
  const { plan, home, statements, databases } = constellation.parts.foundations;
  const query =
    "mutation Remove($id: ID!, $key: ID!) { done: removeOrganization(organization: $id, idempotencyKey: $key) { problems { message } } }";
  await run(constellation, query, { id, key: randomUUID() });
  await forget(constellation, id);
  await Promise.all([savePlan(home, plan), saveStatements(home.records, statements)]);
  await untilListed(constellation, id, false);
  if (!isPurged) return;
  await (await databases()).dropDatabase(databaseName(plan, id));
  for (const folder of [home.stateOf(id), home.caseKeysOf(id)]) await rm(folder, { recursive: true, force: true });
}

/** Suspends an organization, or lets it take part again, by the network's word. */
export async function changeStatus(
  constellation: Constellation,
  id: string,
  status: OrganizationPlan["status"],
): Promise<void> {
  const { foundations } = constellation.parts;
  const organization = find(constellation, id);
  organization.status = status;
  await signOrganization(foundations, organization);
  const signed = foundations.statements.get(id);
  if (status === "ACTIVE") await command(constellation, "admitOrganization", signed);
  else await suspend(constellation, signed);
  await Promise.all([
    savePlan(foundations.home, foundations.plan),
    saveStatements(foundations.home.records, foundations.statements),
  ]);
}

/** Gives an organization a new root key; the old one's last word names it. */
export async function rekeyOrganization(constellation: Constellation, id: string): Promise<void> {
  const { foundations } = constellation.parts;
  const { home, statements } = foundations;
  const organization = find(constellation, id);
  const previous = statements.get(id);
  const rekey = await signRekey(id, await replaceRootKey(home.keys, id));
  if (previous) statements.set(id, { ...previous, rekeys: [...previous.rekeys, rekey] });
  await signOrganization(foundations, organization);
  await saveStatements(home.records, statements); // the old key is gone: the next start must know the new one
  await command(constellation, "rekeyOrganization", statements.get(id));
}

/** Hands a party's statements to the directory after its keys have changed; `centre` is a party too. */
export async function publishKeys(constellation: Constellation, party: string): Promise<void> {
  const { foundations } = constellation.parts;
  if (party === "centre") await signCentre(foundations);
  else await signOrganization(foundations, find(constellation, party));
  await saveStatements(foundations.home.records, foundations.statements);
  await command(constellation, "rekeyOrganization", foundations.statements.get(party));
}

function find(constellation: Constellation, id: string): OrganizationPlan {
  const found = constellation.organizations.find((one) => one.id === id);
  if (!found) throw new AlightError("NOT_FOUND", `There is no organization "${id}".`);
  return found;
}

async function forget(constellation: Constellation, id: string): Promise<void> {
  const { processes, foundations } = constellation.parts;
  const { plan, statements } = foundations;
  plan.organizations = plan.organizations.filter((one) => one.id !== id);
  const last = statements.get(id);
  if (last) plan.retired[id] = last;
  statements.delete(id);
  const one = processes.get(id);
  processes.delete(id);
  await one?.stop();
}

function command(constellation: Constellation, name: string, signed: SignedParty | undefined): Promise<void> {
  const query = `mutation Take($record: SignedRecord!, $admission: SignedRecord!, $rekeys: [SignedRecord!]!, $key: ID!) {
    done: ${name}(record: $record, admission: $admission, rekeys: $rekeys, idempotencyKey: $key) { problems { message } }
  }`;
  return run(constellation, query, { ...signed, key: randomUUID() });
}

function suspend(constellation: Constellation, signed: SignedParty | undefined): Promise<void> {
  const query = `mutation Suspend($admission: SignedRecord!, $key: ID!) {
    done: suspendOrganization(admission: $admission, idempotencyKey: $key) { problems { message } }
  }`;
  return run(constellation, query, { admission: signed?.admission, key: randomUUID() });
}

/** Every change goes the way it goes in production: through the gateway, signed in as the centre's operator. */
async function run(constellation: Constellation, query: string, variables: Record<string, unknown>): Promise<void> {
  const session = await constellation.signIn("operator@centre");
  const { status, text } = await constellation.ask(query, { variables, session });
  const answer = answerForm.safeParse(parseJson(text)).data;
  const done = answer?.data?.done;
  const say = (all: readonly { message: string }[]) => all.map(({ message }) => message).join(" ");
  if (done && done.problems.length > 0) {
    throw new AlightError("BAD_REQUEST", `The directory refused: ${say(done.problems)}`);
  }
  if (done) return;
  const why = say(answer?.errors ?? []);
  throw new AlightError("SERVICE_UNAVAILABLE", `The gateway answered ${status} without a result. ${why}`.trim());
}

async function untilListed(constellation: Constellation, id: string, isListed: boolean): Promise<void> {
  const query = "query Listed($id: ID!) { organization(id: $id) { id } }";
  const isSeen = await waitUntil(
    async () => (await constellation.ask(query, { variables: { id } })).text.includes(`"id":"${id}"`) === isListed,
    { timeoutMs: listedTimeoutMs, everyMs: 100 },
  );
  if (!isSeen) throw new AlightError("SERVICE_UNAVAILABLE", `The gateway does not know of the change to "${id}" yet.`);
}
