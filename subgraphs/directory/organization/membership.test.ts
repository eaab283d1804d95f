import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { graphql } from "graphql";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import type { PrivateJwk, SignedParty } from "#shared/record/party-record.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { makeEd25519, publicPart } from "../../../tools/constellation/development-keys.ts";
import { type OrganizationPlan, planOrganization } from "../../../tools/constellation/organization-plan.ts";
import { organizationFacts } from "../../../tools/constellation/party-facts.ts";
import { signParty, signRekey } from "../../../tools/constellation/sign-party.ts";
import type { DirectoryContext } from "../context.ts";
import { openOrm } from "../database/open-orm.ts";
import { buildDirectorySchema } from "../graph/build-schema.ts";
import { directoryAsker } from "../graph/directory.policy.ts";
import { admitOrganization, rekeyOrganization, removeOrganization, suspendOrganization } from "./change-membership.ts";
import { holdOrganization, releaseOrganization } from "./hold-organization.ts";
import { Organization, organizationSchema, withheld } from "./organization.entity.ts";
import { heldOrganizations, historyOf, listedStatements } from "./organization.store.ts";
import { OrganizationView, viewEvent, viewListing, viewOrganization } from "./organization.view.ts";
import { organizationEventSchema, withheld as withheldOfEvent } from "./organization-event.entity.ts";
import { loadOrganizations } from "./organization-loader.ts";
import { readHistory, readMembership } from "./read-membership.ts";

const now = new Date("2026-11-22T10:00:00Z");
const networkRoot = makeEd25519();
const operator = { sub: "centre~1", organization: "centre", roles: ["OPERATOR"] };

let database: TestDatabase;
let orm: MikroORM;

beforeAll(async () => {
  database = await createTestDatabase();
  orm = await openOrm(database.url, new ConnectionShares(2));
});

afterAll(async () => {
  await orm.close();
  await database.drop();
});

function contextOf(viewer: DirectoryContext["viewer"] = operator): DirectoryContext {
  const em = orm.em.fork();
  const networkPin = calculateThumbprint(publicPart(networkRoot));
  return {
    em,
    viewer,
    asker: directoryAsker(viewer),
    networkPin,
    publicUrl: "https://directory.example",
    now,
    newUuid: randomUUID,
    organizations: loadOrganizations(em),
    onChanged: async () => undefined,
  };
}

type Made = { plan: OrganizationPlan; root: PrivateJwk; statements: SignedParty };

type Changes = { admitter?: PrivateJwk; hostedBy?: string; address?: string };

async function makeParty(id: string, { admitter = networkRoot, address, ...changes }: Changes = {}): Promise<Made> {
  const host = changes.hostedBy === undefined ? {} : { hostedBy: changes.hostedBy };
  const plan = planOrganization({ id, name: id, kind: "OTHER", country: "RO", ...host });
  const root = makeEd25519();
  return { plan, root, statements: await signAnew(plan, root, { admitter, address }) };
}

type SignedBy = { admitter?: PrivateJwk; previous?: SignedParty; address?: string | undefined };

function signAnew(plan: OrganizationPlan, root: PrivateJwk, by: SignedBy) {
  const address = by.address ?? `http://127.0.0.1:4100/${plan.id}`;
  const facts = organizationFacts(plan, address, { path: "", publicKeys: [publicPart(makeEd25519())] });
  const signers = { networkRoot: by.admitter ?? networkRoot, partyRoot: root };
  return signParty(facts, signers, { previous: by.previous, now });
}

function codes(outcome: { problems: readonly { code: string }[] }): string[] {
  return outcome.problems.map(({ code }) => code);
}

async function listed(): Promise<string[]> {
  return (await listedStatements(orm.em.fork())).map(({ record }) => record);
}

describe("membership", () => {
  it("is given by an operator to whom the network has admitted", async () => {
    const { statements } = await makeParty("alder");
    expect(await admitOrganization(contextOf(), statements, randomUUID())).toEqual({
      organization: "alder",
      problems: [],
    });
    expect(await listed()).toContain(statements.record);
  });

  it("is given by nobody else, and to nobody that the network's root did not sign", async () => {
    const forged = await makeParty("birch", { admitter: makeEd25519() });
    const honest = await makeParty("birch");
    const strangers = [
      { ...operator, roles: ["ANALYST"] },
      { ...operator, organization: "alder" },
    ].map(contextOf);
    for (const context of [...strangers, { ...contextOf(), viewer: undefined }]) {
      expect(codes(await admitOrganization(context, honest.statements, randomUUID()))).toEqual(["NOT_ALLOWED"]);
    }
    expect(codes(await admitOrganization(contextOf(), forged.statements, randomUUID()))).toEqual(["SIGNATURE_REFUSED"]);
  });

  it("is the same after a repeat, and a key serves one command only", async () => {
    const cedar = await makeParty("cedar");
    const key = randomUUID();
    const outcomes = await Promise.all([1, 2, 3].map(() => admitOrganization(contextOf(), cedar.statements, key)));
    expect(outcomes.map(({ organization }) => organization)).toEqual(["cedar", "cedar", "cedar"]);
    expect(await historyOf(orm.em.fork(), "cedar", 10)).toHaveLength(1);
    const other = await makeParty("dogwood");
    expect(codes(await admitOrganization(contextOf(), other.statements, key))).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
  });

  it("is refused with all that is wrong at once, a bad key too, and nothing of it stays", async () => {
    const forged = await makeParty("dogwood", { admitter: makeEd25519() });
    const outcome = await admitOrganization(contextOf(), forged.statements, "a b");
    const alone = codes(await admitOrganization(contextOf(), forged.statements, randomUUID()));
    expect(codes(outcome)).toEqual(["MALFORMED", ...alone]);
    const honest = await makeParty("dogwood");
    expect(codes(await admitOrganization(contextOf(), honest.statements, ""))).toEqual(["MALFORMED"]);
    expect(await listed()).not.toContain(honest.statements.record);
  });

  it("never goes back to older statements, nor to another root without the old one's word", async () => {
    const elm = await makeParty("elm");
    await admitOrganization(contextOf(), elm.statements, randomUUID());
    const newer = await signAnew(elm.plan, elm.root, { previous: elm.statements });
    expect(codes(await rekeyOrganization(contextOf(), newer, randomUUID()))).toEqual([]);
    expect(codes(await rekeyOrganization(contextOf(), elm.statements, randomUUID()))).toEqual(["OLDER_VERSION"]);
    const to = makeEd25519();
    const silent = await signAnew(elm.plan, to, { previous: newer });
    expect(codes(await rekeyOrganization(contextOf(), silent, randomUUID()))).toEqual(["SIGNATURE_REFUSED"]);
    const rekeys = [await signRekey("elm", { from: elm.root, to })];
    expect(codes(await rekeyOrganization(contextOf(), { ...silent, rekeys }, randomUUID()))).toEqual([]);
  });

  it("is suspended by the network's signed word, and the history tells it", async () => {
    const fir = await makeParty("fir");
    await admitOrganization(contextOf(), fir.statements, randomUUID());
    const suspended = await signAnew({ ...fir.plan, status: "SUSPENDED" }, fir.root, { previous: fir.statements });
    expect(codes(await suspendOrganization(contextOf(), fir.statements.admission, randomUUID()))).toEqual([
      "MALFORMED",
    ]);
    expect(codes(await suspendOrganization(contextOf(), suspended.admission, randomUUID()))).toEqual([]);
    const history = (await readHistory(contextOf(), "fir", 10)).map(viewEvent).map(({ kind }) => kind);
    expect(history).toEqual(["SUSPENDED", "ADMITTED"]);
    expect((await readMembership(contextOf())).suspended).toBe(1);
  });

  it("ends when an operator removes an organization, and its id stays its own", async () => {
    const gum = await makeParty("gum");
    await admitOrganization(contextOf(), gum.statements, randomUUID());
    expect(codes(await removeOrganization(contextOf(), "gum", randomUUID()))).toEqual([]);
    expect(await listed()).not.toContain(gum.statements.record);
    expect(codes(await removeOrganization(contextOf(), "gum", randomUUID()))).toEqual(["NOT_FOUND"]);
    const usurper = await makeParty("gum");
    const newer = await signAnew(usurper.plan, usurper.root, { previous: usurper.statements });
    expect(codes(await admitOrganization(contextOf(), newer, randomUUID()))).not.toEqual([]);
  });

  it("is stopped at once by an operator's hold, which newer statements do not lift", async () => {
    const ivy = await makeParty("ivy");
    await admitOrganization(contextOf(), ivy.statements, randomUUID());
    const held = () => heldOrganizations(orm.em.fork());
    const analyst = contextOf({ ...operator, roles: ["ANALYST"] });
    expect(codes(await holdOrganization(analyst, "ivy", randomUUID()))).toEqual(["NOT_ALLOWED"]);
    const key = randomUUID();
    expect(codes(await holdOrganization(contextOf(), "ivy", key))).toEqual([]);
    expect(codes(await holdOrganization(contextOf(), "ivy", key))).toEqual([]);
    expect(codes(await holdOrganization(contextOf(), "ivy", randomUUID()))).toEqual(["WRONG_STATE"]);
    const newer = await signAnew(ivy.plan, ivy.root, { previous: ivy.statements });
    expect(codes(await admitOrganization(contextOf(), newer, randomUUID()))).toEqual([]);
    expect(await held()).toEqual(["ivy"]);
    expect(codes(await releaseOrganization(contextOf(), "ivy", randomUUID()))).toEqual([]);
    expect(await held()).toEqual([]);
    expect(codes(await releaseOrganization(contextOf(), "ivy", randomUUID()))).toEqual(["WRONG_STATE"]);
    for (const id of ["centre", "nobody"]) {
      expect(codes(await holdOrganization(contextOf(), id, randomUUID()))).toEqual(["NOT_FOUND"]);
    }
    const history = (await readHistory(contextOf(), "ivy", 10))?.map(({ kind }) => kind);
    expect(history).toEqual(["RELEASED", "ADMITTED", "HELD", "ADMITTED"]);
  });

  it("is refused to a record that claims what another is known by", async () => {
    const juniper = await makeParty("juniper");
    await admitOrganization(contextOf(), juniper.statements, randomUUID());
    const thief = await makeParty("kudzu", { address: "http://127.0.0.1:4100/juniper" });
    expect(codes(await admitOrganization(contextOf(), thief.statements, randomUUID()))).toEqual(["NOT_ALLOWED"]);
    const newer = await signAnew(juniper.plan, juniper.root, { previous: juniper.statements });
    expect(codes(await rekeyOrganization(contextOf(), newer, randomUUID()))).toEqual([]);
  });

  it("is never hosted by the centre", async () => {
    const { statements } = await makeParty("hazel", { hostedBy: "centre" });
    expect(codes(await admitOrganization(contextOf(), statements, randomUUID()))).toEqual(["NOT_ALLOWED"]);
  });

  it("and its history are absent to everybody but operators", async () => {
    const analyst = { ...operator, roles: ["ANALYST"] };
    const source = `{ membership { active } _entities(representations: [{ __typename: "Organization", id: "alder" }]) {
      ... on Organization { id history { actor } } } }`;
    const { schema } = await buildDirectorySchema();
    const answer = await graphql({ schema, source, contextValue: contextOf(analyst) });
    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      data: { membership: null, _entities: [{ id: "alder", history: null }] },
    });
  });
});

describe("every property of an entity", () => {
  it("of an organization is in its view or withheld", () => {
    const shown = Object.keys(viewOrganization(Object.assign(new Organization(), { isListed: true })));
    const { isSuspended: _, ...listing } = viewListing(new Organization()); // told of the status
    const columns = [...shown, ...Object.keys(listing), "status"];
    expect([...columns, ...withheld].sort()).toEqual(Object.keys(organizationSchema.meta.properties).sort());
    expect(shown.sort()).toEqual(Object.keys({ ...new OrganizationView(), id: 1, record: 1, admission: 1 }).sort());
  });

  it("of a change of membership is in its view or withheld", () => {
    const shown = ["kind", "at", "actor"];
    expect([...shown, ...withheldOfEvent].sort()).toEqual(Object.keys(organizationEventSchema.meta.properties).sort());
  });
});
