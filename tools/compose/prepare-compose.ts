import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { PrivateJwk, SignedParty } from "#shared/record/party-record.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import {
  type KeyFile,
  makeEd25519,
  makeIssuingKeys,
  publicFile,
  publicPart,
} from "../constellation/development-keys.ts";
import { writeJsonFile } from "../constellation/json-file.ts";
import { demoOrganizations, type OrganizationPlan } from "../constellation/organization-plan.ts";
import { centreFacts, organizationFacts } from "../constellation/party-facts.ts";
import { type PartyFacts, signParty } from "../constellation/sign-party.ts";

const issuers = new Set(["directory", ...demoOrganizations().map(({ id }) => id)]);

/**
 * Makes what docker-compose.yml asks for: a key file per service, the signed records, database passwords and the
 * network's pin. The root keys go to `offline/`: take them to a machine without a network, they are not mounted.
 * @throws AlightError CONFIGURATION when the folder exists: keys are never overwritten
 */
export async function prepareCompose(folder: string, gatewayUrl: string, now: Date): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((cause: unknown) => {
    const message = `${folder} exists or cannot be made. Keys are never overwritten: move it away first.`;
    throw new AlightError("CONFIGURATION", message, { cause });
  });
  await mkdir(join(folder, "keys"), { mode: 0o700 });
  await mkdir(join(folder, "offline"), { mode: 0o700 });
  const network = makeEd25519();
  const parties = [await signCentre(folder, gatewayUrl, { network, now })];
  for (const plan of demoOrganizations()) parties.push(await signOrganization(folder, plan, { network, now }));
  await writeJsonFile(join(folder, "offline", "network.root.json"), network);
  await writeJsonFile(join(folder, "records.json"), { parties });
  await writeFile(join(folder, "compose.env"), environmentOf(network, gatewayUrl), { mode: 0o600 });
}

type Signing = { network: PrivateJwk; now: Date };

async function signCentre(folder: string, gatewayUrl: string, signing: Signing): Promise<SignedParty> {
  const keys = {
    gateway: await makeKeys(folder, "gateway"),
    directory: await makeKeys(folder, "directory"),
    matching: await makeKeys(folder, "matching"),
    statistics: await makeKeys(folder, "statistics"),
  };
  const urls = {
    gateway: gatewayUrl,
    directory: addressOf("directory"),
    matching: addressOf("matching"),
    statistics: addressOf("statistics"),
  };
  return sign(centreFacts(urls, keys), signing.network, signing);
}

async function signOrganization(folder: string, plan: OrganizationPlan, signing: Signing): Promise<SignedParty> {
  const root = makeEd25519();
  await writeJsonFile(join(folder, "offline", `${plan.id}.root.json`), root);
  return sign(organizationFacts(plan, addressOf(plan.id), await makeKeys(folder, plan.id)), root, signing);
}

function sign(facts: PartyFacts, partyRoot: PrivateJwk, { network, now }: Signing): Promise<SignedParty> {
  return signParty(facts, { networkRoot: network, partyRoot }, { previous: undefined, now });
}

async function makeKeys(folder: string, service: string) {
  const path = join(folder, "keys", `${service}.json`);
  const issuing = issuers.has(service) ? makeIssuingKeys() : {};
  const file: KeyFile = { development: false, signing: makeEd25519(), ...issuing };
  await writeJsonFile(path, file);
  return publicFile(path, file);
}

/** Inside the compose network every service answers under its own name. */
function addressOf(service: string): string {
  return `http://${service}:4000`;
}

function environmentOf(network: PrivateJwk, gatewayUrl: string): string {
  const databases = ["directory", "matching", "statistics", ...demoOrganizations().map(({ id }) => id)];
  const passwords = databases.map((name) => `ALIGHT_${name.toUpperCase()}_PASSWORD=${randomBytes(24).toString("hex")}`);
  const pin = calculateThumbprint(publicPart(network));
  return `${[`ALIGHT_NETWORK_PIN=${pin}`, `ALIGHT_GATEWAY_URL=${gatewayUrl}`, ...passwords].join("\n")}\n`;
}
