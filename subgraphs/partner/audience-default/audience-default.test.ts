import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Actor } from "../context.ts";
import { bringIn, fileOfNeeds } from "../export/export.fixture.ts";
import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";

let desk: PartnerDesk;
beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
afterAll(() => desk.close());

const shape = "audienceDefault { everyone only { id } except { id } }";

async function set(input: Record<string, unknown>, { as = desk.coordinator, of = organization } = {}) {
  const query = `mutation ($organization: ID!, $input: AudienceInput!, $key: ID!) {
    setAudienceDefault(organization: $organization, input: $input, idempotencyKey: $key) {
      ${shape} problems { code path } } }`;
  const answer = await desk.ask(as, query, { organization: of, input, key: randomUUID() });
  return JSON.parse(JSON.stringify(answer)).data.setAudienceDefault;
}

async function read(as: Actor) {
  const text = `{ _entities(representations: [{ __typename: "Organization", id: "${organization}" }]) {
    ... on Organization { ${shape} } } }`;
  return JSON.parse(JSON.stringify(await desk.ask(as, text, {}))).data._entities[0].audienceDefault;
}

async function audienceOf(need: string) {
  const text = "select is_for_everyone, only_organizations, except_organizations from need where id = $1";
  return (await desk.database.pool.query(text, [need]))[0];
}

describe("who hears of a need about which nothing else is said", () => {
  it("is everyone, before somebody has set it", async () => {
    expect(await read(desk.advocate)).toEqual({ everyone: true, only: [], except: [] });
  });

  it("is what a coordinator has set, read by everybody of the organization", async () => {
    const { audienceDefault, problems } = await set({ except: ["manila"] });
    expect(problems).toEqual([]);
    expect(audienceDefault).toEqual({ everyone: true, only: [], except: [{ id: "manila" }] });
    expect(await read(desk.responder)).toEqual(audienceDefault);
  });

  it("holds for needs that are posted or brought in, and gives way to what a poster says", async () => {
    await set({ only: ["bucharest"] });
    const ours = { is_for_everyone: false, only_organizations: ["bucharest"], except_organizations: [] };
    expect(await audienceOf(await postAllAtOnce(desk))).toEqual(ours);
    const { needs } = await bringIn({ desk, as: desk.advocate }, fileOfNeeds);
    expect(await audienceOf(needs?.[0]?.id ?? "")).toEqual(ours);
    const said = { is_for_everyone: true, only_organizations: [], except_organizations: ["manila"] };
    expect(await audienceOf(await postAllAtOnce(desk, { audience: { except: ["manila"] } }))).toEqual(said);
  });

  it("changes no need that is there", async () => {
    await set({ only: ["bucharest"] });
    const need = await postAllAtOnce(desk);
    await set({ everyone: true });
    await command({ desk, as: desk.advocate }, "reviseNeed", { need, input: { urgency: "EMERGENCY" } });
    expect(await audienceOf(need)).toMatchObject({ only_organizations: ["bucharest"] });
  });

  it("is set by coordinators of its own alone, with everything told that is wrong with it", async () => {
    await set({ everyone: true });
    expect((await set({}, { as: desk.advocate })).problems).toMatchObject([{ code: "NOT_ALLOWED" }]);
    expect((await set({}, { of: "manila" })).problems).toMatchObject([{ code: "NOT_ALLOWED" }]);
    const { problems } = await set({ only: ["nowhere", "manila"], except: ["manila"] });
    expect(problems).toEqual([
      { code: "UNKNOWN_CODE", path: ["input", "only", "0"] },
      { code: "DUPLICATE", path: ["input", "except", "0"] },
    ]);
    expect(await read(desk.advocate)).toEqual({ everyone: true, only: [], except: [] });
  });
});
