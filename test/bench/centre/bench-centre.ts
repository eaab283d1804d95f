import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createMessageTrust, type MessageTrust } from "#shared/http/message-trust.ts";
import { type HttpService, jsonAnswer, serveHttp } from "#shared/http/serve-http.ts";
import type { PrivateJwk, SignedParty } from "#shared/record/party-record.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { makeEd25519, publicPart } from "../../../tools/constellation/development-keys.ts";
import { type PartyFacts, signParty } from "../../../tools/constellation/sign-party.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { organizations } from "../cards/organizations.ts";

/** What surrounds matching when nothing else runs: signed records, and keys to speak as the others do. */
export type BenchCentre = {
  pin: string;
  directoryUrl: string;
  matching: { url: string; port: number; keysPath: string };
  gateway: MessageTrust;
  /** Speaks as an organization of the made-up world. */
  partner(organization: string): MessageTrust;
  close(): Promise<void>;
};

type Member = { facts: PartyFacts; root: PrivateJwk; key: PrivateJwk };

const maxAgeMs = 3_600_000;
const now = () => new Date();

/** Signs the records of the whole made-up world and serves them, as the directory does. Keys go below `folder`. */
export async function openBenchCentre(folder: string): Promise<BenchCentre> {
  const networkRoot = makeEd25519();
  const pin = calculateThumbprint(networkRoot);
  const [port, directoryPort] = [await findFreePort(), await findFreePort()];
  const matching = { url: `http://127.0.0.1:${port}`, port, keysPath: join(folder, "matching.json") };
  const keys = { gateway: makeEd25519(), matching: makeEd25519() };
  const members = organizations.map(memberOf);
  const parties = await signAll([centreOf(matching.url, keys, networkRoot), ...members], networkRoot);
  rmSync(folder, { recursive: true, force: true }); // an earlier run's snapshot pins other roots
  mkdirSync(folder, { recursive: true });
  writeFileSync(matching.keysPath, JSON.stringify({ development: true, signing: keys.matching }), { mode: 0o600 });
  const directory = await serveRecords(directoryPort, parties);
  const book = new RecordBook({ pin, maxAgeMs, clock: now });
  await book.accept(parties);
  const trustOf = (key: PrivateJwk) => {
    const nonces = new NonceMemory({ now });
    const signing = signingKeyFromJwk(key);
    return createMessageTrust({ book, key: () => signing, clock: now, nonces, newNonce: randomUUID });
  };
  return {
    pin,
    directoryUrl: `http://127.0.0.1:${directoryPort}`,
    matching,
    gateway: trustOf(keys.gateway),
    partner: (organization) => {
      const member = members.find(({ facts }) => facts.record.id === organization);
      if (!member) throw new RangeError(`${organization} is not in the made-up world`);
      return trustOf(member.key);
    },
    close: () => directory.close(),
  };
}

function memberOf({ id, country, standing }: (typeof organizations)[number]): Member {
  const key = makeEd25519();
  const services = { partner: { url: `http://${id}.example`, keys: [publicPart(key)] } };
  const kind = standing.isStateBody ? "STATE_BODY" : "LEGAL_SERVICE";
  const { groups, jurisdictions } = standing.scope;
  const scope = { groups: copyOf(groups), jurisdictions: copyOf(jurisdictions) };
  return {
    facts: {
      record: { id, name: id, kind, country, services, maskingKeys: [] },
      admission: { id, status: standing.isActive ? "ACTIVE" : "SUSPENDED", scope },
    },
    root: makeEd25519(),
    key,
  };
}

function copyOf(extent: "*" | readonly string[]): "*" | string[] {
  return extent === "*" ? extent : [...extent];
}

function centreOf(url: string, keys: { gateway: PrivateJwk; matching: PrivateJwk }, root: PrivateJwk): Member {
  const services = {
    gateway: { url: "http://gateway.example", keys: [publicPart(keys.gateway)] },
    matching: { url, keys: [publicPart(keys.matching)] },
  };
  return {
    facts: {
      record: { id: "centre", name: "The network's centre", kind: "OTHER", country: "CH", services, maskingKeys: [] },
      admission: { id: "centre", status: "ACTIVE", scope: { groups: "*", jurisdictions: "*" } },
    },
    root,
    key: keys.gateway,
  };
}

function signAll(members: readonly Member[], networkRoot: PrivateJwk): Promise<SignedParty[]> {
  return Promise.all(
    members.map(({ facts, root }) =>
      signParty(facts, { networkRoot, partyRoot: root }, { previous: undefined, now: now() }),
    ),
  );
}

function serveRecords(port: number, parties: readonly SignedParty[]): Promise<HttpService> {
  return serveHttp({
    host: "127.0.0.1",
    port,
    routes: [{ method: "GET", path: "/records", handle: async () => jsonAnswer(200, { parties }) }],
    maxBodyBytes: 10_000,
    maxBodyMs: 5_000,
  });
}
