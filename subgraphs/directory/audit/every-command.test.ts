import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { hashJoinToken, newJoinToken } from "#shared/issuer/join/join-token.ts";
import type { SignedParty } from "#shared/record/party-record.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { makeEd25519, publicPart } from "../../../tools/constellation/development-keys.ts";
import { planOrganization } from "../../../tools/constellation/organization-plan.ts";
import { organizationFacts } from "../../../tools/constellation/party-facts.ts";
import { signParty } from "../../../tools/constellation/sign-party.ts";
import type { CommandOutcome } from "../command/run-command.ts";
import { closeOrganizationConcern } from "../concern/close-organization-concern.ts";
import { newestConcerns } from "../concern/organization-concern.store.ts";
import { reportOrganizationConcern } from "../concern/report-organization-concern.ts";
import type { DirectoryContext } from "../context.ts";
import { openOrm } from "../database/open-orm.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { buildDirectorySchema } from "../graph/build-schema.ts";
import { directoryAsker } from "../graph/directory.policy.ts";
import { takeUpInvitation } from "../identity/centre-person.store.ts";
import {
  admitOrganization,
  rekeyOrganization,
  removeOrganization,
  suspendOrganization,
} from "../organization/change-membership.ts";
import { holdOrganization, releaseOrganization } from "../organization/hold-organization.ts";
import { loadOrganizations } from "../organization/organization-loader.ts";
import { findCentrePersonByLogin } from "../person/centre-person.store.ts";
import {
  changeCentreRoles,
  deactivateCentrePerson,
  reactivateCentrePerson,
  withdrawCentreInvitation,
} from "../person/change-centre-person.ts";
import { inviteCentrePerson } from "../person/invite-centre-person.ts";
import { replaceCentreSignIn } from "../person/replace-centre-sign-in.ts";
import {
  acceptResource,
  addResource,
  confirmResource,
  refuseResource,
  reviseResource,
  withdrawResource,
} from "../resource/change-resource.ts";
import { proposeResource } from "../resource/propose-resource.ts";
import { Resource } from "../resource/resource.entity.ts";
import { writeEntry } from "./audit-entry.store.ts";

const now = new Date("2026-11-22T10:00:00Z");
const networkRoot = makeEd25519();
const partyRoot = makeEd25519();

type Given = { first: SignedParty; next: SignedParty; suspended: SignedParty };
type Give = (context: DirectoryContext, id: string, given: Given) => Promise<CommandOutcome>;

const hold: Give = (context, id) => holdOrganization(context, id, randomUUID());
const report: Give = (context, organization) =>
  reportOrganizationConcern(context, { organization, responder: null, reason: "CONCERN_IGNORED" }, randomUUID());
const close: Give = async (context) => {
  const [concern] = await newestConcerns(context.em, { first: 1, before: undefined, state: "OPEN" });
  return closeOrganizationConcern(context, { concern: concern?.id ?? "", outcome: "MENDED" }, randomUUID());
};

/** Somebody of the centre, known by an address that the case's id makes theirs alone. */
const invite = async (context: DirectoryContext, id: string): Promise<CommandOutcome> => {
  const input = { name: "Noor", email: `${id}@centre.example`, roles: ["ANALYST"] };
  const { organization, problems } = await inviteCentrePerson(context, {
    ...{ input, idempotencyKey: randomUUID(), newToken: () => `${id}-token` },
  });
  return organization === undefined ? { problems } : { organization, problems };
};
const found = async ({ em }: DirectoryContext, id: string) => {
  const person = await findCentrePersonByLogin(em.fork(), `${id}@centre.example`);
  return { person: person?.id ?? "", idempotencyKey: randomUUID() };
};
const join: Give = async (context, id) => {
  const invited = await invite(context, id);
  await context.em.fork().transactional(async (em) => {
    const [tokenHash, sql] = [hashJoinToken(`${id}-token`), sqlOf(em)];
    const account = (await takeUpInvitation(sql, { tokenHash, name: "Noor", now })) ?? "";
    await writeEntry(sql, { kind: "INVITATION_ACCEPTED", subject: account, actor: account, now });
  });
  return invited;
};

/** At an address that the case's id makes its own. */
const resourceOf = (id: string) => ({
  ...{ title: "A guide", publisher: "Somebody", year: 2024, kind: "MANUAL", url: `https://${id}.example/guide` },
  ...{ issues: ["status-asylum"], jurisdictions: ["RO"], language: "en", isOpenedToday: false },
});
const coordinatorOf = (context: DirectoryContext): DirectoryContext => {
  const viewer = { sub: "lima~1", organization: "lima", roles: ["COORDINATOR"] };
  return { ...context, viewer, asker: directoryAsker(viewer) };
};
const propose: Give = (context, id) => proposeResource(coordinatorOf(context), resourceOf(id), randomUUID());
const add: Give = (context, id) => addResource(context, resourceOf(id), randomUUID());
const entry = async ({ em }: DirectoryContext, id: string) =>
  (await em.fork().findOneOrFail(Resource, { url: resourceOf(id).url })).id;

const commands: Readonly<Record<string, Give>> = {
  admitOrganization: (context, _, { next }) => admitOrganization(context, next, randomUUID()),
  rekeyOrganization: (context, _, { next }) => rekeyOrganization(context, next, randomUUID()),
  suspendOrganization: (context, _, { suspended }) => suspendOrganization(context, suspended.admission, randomUUID()),
  removeOrganization: (context, id) => removeOrganization(context, id, randomUUID()),
  holdOrganization: hold,
  releaseOrganization: (context, id) => releaseOrganization(context, id, randomUUID()),
  reportOrganizationConcern: report,
  closeOrganizationConcern: close,
  inviteCentrePerson: (context, id) => invite(context, id),
  withdrawCentreInvitation: async (context, id) => withdrawCentreInvitation(context, await found(context, id)),
  changeCentreRoles: async (context, id) =>
    changeCentreRoles(context, { ...(await found(context, id)), roles: ["ANALYST", "OPERATOR"] }),
  deactivateCentrePerson: async (context, id) => deactivateCentrePerson(context, await found(context, id)),
  reactivateCentrePerson: async (context, id) => reactivateCentrePerson(context, await found(context, id)),
  replaceCentreSignIn: async (context, id) =>
    replaceCentreSignIn(context, { ...(await found(context, id)), newToken: newJoinToken }),
};

const resourceCommands: Readonly<Record<string, Give>> = {
  proposeResource: propose,
  addResource: add,
  acceptResource: async (context, id) => acceptResource(context, await entry(context, id), randomUUID()),
  refuseResource: async (context, id) =>
    refuseResource(context, { resource: await entry(context, id), reason: "NOT_OPEN" }, randomUUID()),
  reviseResource: async (context, id) =>
    reviseResource(context, { resource: await entry(context, id), input: resourceOf(id) }, randomUUID()),
  confirmResource: async (context, id) => confirmResource(context, await entry(context, id), randomUUID()),
  withdrawResource: async (context, id) => withdrawResource(context, await entry(context, id), randomUUID()),
};

/** What has to be so before a command can be given. */
const earlier: Readonly<Record<string, Give>> = {
  acceptResource: propose,
  refuseResource: propose,
  reviseResource: add,
  confirmResource: add,
  withdrawResource: add,
  releaseOrganization: hold,
  closeOrganizationConcern: report,
  withdrawCentreInvitation: (context, id) => invite(context, id),
  changeCentreRoles: join,
  deactivateCentrePerson: join,
  replaceCentreSignIn: join,
  reactivateCentrePerson: async (context, id, given) => {
    await join(context, id, given);
    return deactivateCentrePerson(context, await found(context, id));
  },
};

describe("every command of the directory", () => {
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

  const context = (): DirectoryContext => {
    const em = orm.em.fork();
    const viewer = { sub: "centre~1", organization: "centre", roles: ["OPERATOR"] };
    const networkPin = calculateThumbprint(publicPart(networkRoot));
    const asker = directoryAsker(viewer);
    return {
      em,
      viewer,
      asker,
      networkPin,
      publicUrl: "https://directory.example",
      now,
      newUuid: randomUUID,
      organizations: loadOrganizations(em),
      onChanged: async () => undefined,
    };
  };
  const make = async (id: string): Promise<Given> => {
    const plan = planOrganization({ id, name: id, kind: "OTHER", country: "RO" });
    const key = publicPart(makeEd25519());
    const sign = (more: object, previous?: SignedParty) => {
      const facts = organizationFacts({ ...plan, ...more }, `https://${id}.example`, { path: "", publicKeys: [key] });
      return signParty(facts, { networkRoot, partyRoot }, { previous, now });
    };
    const first = await sign({});
    return { first, next: await sign({ name: "Other" }, first), suspended: await sign({ status: "SUSPENDED" }, first) };
  };
  const sql = (text: string) => orm.em.fork().execute<{ kept: string }[]>(text);
  const dump = async () => {
    const tables = [
      "organization",
      "organization_event",
      "organization_concern",
      "centre_person",
      "resource",
      "command",
      "audit_entry",
    ];
    const texts = tables.map(
      (table) => `(select coalesce(string_agg(t::text, ' ' order by t::text), '') from ${table} t)`,
    );
    return (await sql(`select concat_ws('|', ${texts}) as kept`))[0]?.kept;
  };
  const countEntries = async () => Number((await sql("select count(*) as kept from audit_entry"))[0]?.kept);

  it("has a case here", async () => {
    const { schema } = await buildDirectorySchema();
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.sort()).toEqual(Object.keys({ ...commands, ...resourceCommands }).sort());
  });

  for (const [name, give] of Object.entries({ ...commands, ...resourceCommands })) {
    it(`cannot be committed without its record: ${name}`, async () => {
      const id = `o-${name.toLowerCase().slice(0, 12)}`;
      const given = await make(id);
      expect(await admitOrganization(context(), given.first, randomUUID())).toMatchObject({ problems: [] });
      await earlier[name]?.(context(), id, given);
      await sql(`create function lose_record() returns trigger language plpgsql as 'begin return null; end'`);
      await sql("create trigger lost before insert on audit_entry for each row execute function lose_record()");
      const before = await dump();
      await expect(give(context(), id, given)).rejects.toThrow("has no record in its transaction");
      await sql("drop function lose_record cascade");
      expect(await dump()).toBe(before);
      const entries = await countEntries();
      const changed = /Centre|Resource/.test(name) ? expect.stringMatching(/^centre~/) : id;
      expect(await give(context(), id, given)).toMatchObject({ organization: changed, problems: [] });
      expect(await countEntries()).toBe(entries + 1);
    });
  }
});
