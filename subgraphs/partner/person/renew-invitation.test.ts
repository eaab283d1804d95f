import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { graphql } from "graphql";
import { hashJoinToken, newJoinToken } from "#shared/issuer/join/join-token.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import type { PartnerContext } from "../context.ts";
import { buildPartnerSchema } from "../graph/build-partner-schema.ts";
import { findInvited } from "./find-invited.ts";
import { invitePerson } from "./invite-person.ts";
import { atHome, now, openPersonDesk, organization, type PersonDesk } from "./person.fixture.ts";
import { replaceSignIn } from "./replace-sign-in.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

const input = { name: "Ana Ortiz", email: "Ana@Help.example", roles: ["ADVOCATE"] };

describe("an open invitation", () => {
  let database: TestDatabase;
  let desk: PersonDesk;
  const key = () => randomUUID();
  const invite = () =>
    invitePerson(desk.context(), { organization, input, idempotencyKey: key(), newToken: newJoinToken });
  const codes = (worked: { ok: boolean; problems?: readonly { code: string }[] }) =>
    worked.problems?.map(({ code }) => code) ?? [];

  beforeEach(async () => {
    database = await createTestDatabase();
    desk = await openPersonDesk(database.url);
  });

  afterEach(async () => {
    await desk?.close();
    await database?.drop();
  });

  it("is given a new link, and the one before opens nothing", async () => {
    const first = await invite();
    const person = first.ok ? first.result.id : "";
    const asked = { person, idempotencyKey: key(), newToken: newJoinToken };
    const renewed = await replaceSignIn(desk.context(), asked);
    expect(renewed).toMatchObject({ ok: true, link: expect.stringMatching(/^https:/) });
    const hashOf = (link = "") => hashJoinToken(link.slice(link.lastIndexOf("/") + 1));
    const invited = (link?: string) => findInvited(desk.context().em, hashOf(link), now);
    expect([(await invited(renewed.link))?.id, await invited(first.link)]).toEqual([person, undefined]);
    await withdrawInvitation(desk.context(), { person, idempotencyKey: key() });
    expect(codes(await replaceSignIn(desk.context(), { ...asked, idempotencyKey: key() }))).toEqual(["WRONG_STATE"]);
  });

  it("shows its address and its end to coordinators alone", async () => {
    const invited = await invite();
    const id = invited.ok ? invited.result.id : "";
    const { schema } = await buildPartnerSchema();
    const source = `{ person(id: "${id}") { invitedAddress invitedUntil } }`;
    const read = async (contextValue: PartnerContext) =>
      JSON.parse(JSON.stringify(await graphql({ schema, source, contextValue })));
    expect((await read(desk.context())).data.person).toEqual({
      invitedAddress: "ana@help.example",
      invitedUntil: expect.stringMatching(/Z$/),
    });
    expect((await read(desk.context(atHome(desk.ids.advocate, ["ADVOCATE"])))).data.person).toEqual({
      ...{ invitedAddress: null, invitedUntil: null },
    });
  });
});
