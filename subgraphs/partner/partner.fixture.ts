import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExecutionResult, graphql } from "graphql";
import { createLogger } from "#shared/logging/logger.ts";
import { signStatement } from "#shared/record/statement.ts";
import { keyStatementType } from "#shared/seal/key-statement.ts";
import { generateSigningJwk, type PublicSigningJwk } from "#shared/signature/signing-key.ts";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";
import { CaseKeys } from "./case-file/case-keys.ts";
import type { Actor, PartnerContext } from "./context.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { buildPartnerSchema } from "./graph/build-partner-schema.ts";
import { createContext } from "./graph/create-context.ts";
import type { Looks } from "./graph/create-loaders.ts";
import { demoPeopleOf, seedDemoPeople } from "./person/demo-people.ts";
import { messageKinds } from "./reachability/message-kind.ts";
import { SeenLately } from "./sighting/seen-lately.ts";

export const organization = "colorado";
export const now = new Date("2026-11-22T10:00:00Z");

const log = createLogger("partner", "silent");

function templateOf(id: string) {
  return {
    name: id === organization ? "partner_desk" : `partner_desk_${id}`,
    prepare: async (url: string) => {
      const database = await openDatabase(url, log);
      await seedDemoPeople(database.orm.fork(), id, now);
      await database.close();
    },
  };
}

type Ask = (actor: Actor, query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;

export type PartnerDesk = {
  /** Whose desk it is. */
  organization: string;
  database: Database;
  /** Ids of the demo people. */
  people: { advocate: string; responder: string; coordinator: string };
  /** By which the organization signs, as its record has it. */
  signingKey: PublicSigningJwk;
  caseKeys: CaseKeys;
  caseKeysFolder: string;
  advocate: Actor;
  responder: Actor;
  coordinator: Actor;
  context(actor: Actor, signal?: AbortSignal): PartnerContext;
  /** Answers as the subgraph would, as plain JSON. */
  ask: Ask;
  /** The same, for somebody who waits until `signal` is aborted. */
  asking(signal: AbortSignal): Ask;
  close(): Promise<void>;
};

/** Matching does not answer, unless a test says what it would. */
const findsNobody: Looks = { ask: async () => undefined, partyOf: () => ({ isStateBody: false }) };

/** An organization's database with its demo people, or a given one, and its graph without the network around it. */
export async function openPartnerDesk(id = organization, looks = findsNobody, at?: TestDatabase): Promise<PartnerDesk> {
  const made = at ?? (await createTestDatabase(templateOf(id)));
  const database = await openDatabase(made.url, log);
  const { schema } = await buildPartnerSchema();
  const [advocate = "", responder = "", coordinator = ""] = demoPeopleOf(id).map((person) => person.id);
  const knownOrganizations = () => [organization, "bucharest", "manila", "kathmandu"];
  const { orm, reading } = database;
  const { signing, stateKeys } = makeSigning();
  const known = { knownOrganizations, stateKeys, hasMaskingKey: () => true, seenLately: new SeenLately() };
  const { caseKeys, caseKeysFolder } = await makeCaseKeys();
  const messages = { kinds: messageKinds, pushKey: "BPushKey" };
  const sources = { organization: id, orm, reading, clock: () => now, caseKeys, messages, looks, ...known };
  const context = (actor: Actor, signal?: AbortSignal) => createContext(actor, { ...sources, signal });
  const asking =
    (signal: AbortSignal | undefined): Ask =>
    async (actor, source, variableValues = {}) => {
      const result = await graphql({ schema, source, variableValues, contextValue: context(actor, signal) });
      return JSON.parse(JSON.stringify(result));
    };
  return {
    organization: id,
    database,
    people: { advocate, responder, coordinator },
    signingKey: signing.publicJwk,
    caseKeys,
    caseKeysFolder,
    advocate: atHome(advocate, ["ADVOCATE"], id),
    responder: atHome(responder, ["RESPONDER"], id),
    coordinator: atHome(coordinator, ["COORDINATOR"], id),
    context,
    ask: asking(undefined),
    asking,
    close: async () => {
      await database.close();
      await made.drop();
      await rm(caseKeysFolder, { recursive: true, force: true });
    },
  };
}

function makeSigning() {
  const signing = generateSigningJwk();
  const stateKeys: PartnerContext["stateKeys"] = (claims) =>
    signStatement(keyStatementType, claims, signing.privateJwk);
  return { signing, stateKeys };
}

async function makeCaseKeys() {
  const caseKeysFolder = await mkdtemp(join(tmpdir(), "alight-case-keys-"));
  return { caseKeysFolder, caseKeys: new CaseKeys(caseKeysFolder) };
}

export function atHome(id: string, roles: readonly string[], home = organization): Actor {
  return { kind: "person", id, issuer: `https://${home}.example/oidc`, organization: home, roles, isHome: true };
}

/** Everybody who is not of the organization. */
export const strangers: readonly Actor[] = [
  { kind: "network" },
  { kind: "service", party: "bucharest" },
  {
    kind: "person",
    id: "bucharest~0b6f9a52-3c1e-4f7a-9d2b-5e8c7a1f4d60",
    issuer: "https://bucharest.example/oidc",
    organization: "bucharest",
    roles: ["ADVOCATE", "COORDINATOR"],
    isHome: false,
  },
  atHome("colorado~0b6f9a52-3c1e-4f7a-9d2b-5e8c7a1f4d60", []),
];
