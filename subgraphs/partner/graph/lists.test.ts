import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { addApproved, lawyer, manage } from "../responder/responder.fixture.ts";

const listed = z.object({
  data: z.object({
    _entities: z.array(
      z
        .object({
          list: z
            .object({
              edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
              pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
            })
            .nullable(),
        })
        .nullable(),
    ),
  }),
});

const answer = "{ edges { node { id } } pageInfo { hasNextPage endCursor } }";

describe("an organization's lists", () => {
  let desk: PartnerDesk;
  const list = async (field: string, as = desk.advocate, id = organization) => {
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) {
      ... on Organization { list: ${field} ${answer} } } }`;
    const [entity] = listed.parse(await desk.ask(as, query, { id })).data._entities;
    return entity?.list ?? null;
  };
  const idsIn = (found: Awaited<ReturnType<typeof list>>) => found?.edges.map(({ node }) => node.id) ?? [];

  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  it("hold needs page by page, and those of one status", async () => {
    const posted = [await postAllAtOnce(desk), await postAllAtOnce(desk), await postAllAtOnce(desk)];
    await command({ desk, as: desk.advocate }, "withdrawNeed", { need: posted[1] });
    const first = await list("needs(first: 2)");
    expect(first?.pageInfo.hasNextPage).toBe(true);
    const second = await list(`needs(first: 2, after: "${first?.pageInfo.endCursor}")`);
    expect(second?.pageInfo.hasNextPage).toBe(false);
    expect([...idsIn(first), ...idsIn(second)].sort()).toEqual([...posted].sort());
    expect(idsIn(await list("needs(status: WITHDRAWN)"))).toEqual([posted[1]]);
  });

  it("hold responders by name, without those who retired unless they are asked for", async () => {
    const [zoe, ana] = [await addApproved(desk, { name: "Zoe" }), await addApproved(desk, { name: "Ana" })];
    const gone = await addApproved(desk, { name: "Mia" });
    await manage({ desk, as: desk.coordinator }, "retireResponder", { responder: gone });
    expect(idsIn(await list("responders", desk.responder))).toEqual([ana, zoe]);
    expect(idsIn(await list("responders(state: RETIRED)"))).toEqual([gone]);
    const own = await manage({ desk, as: desk.responder }, "addResponder", { input: { ...lawyer, name: "Own" } });
    expect(idsIn(await list(`responders(heldBy: "${desk.people.responder}")`))).toEqual([own.responder?.id]);
  });

  it("are for its own people, and here for its own organization alone", async () => {
    for (const stranger of strangers) {
      for (const field of ["needs", "responders", "people"]) expect(await list(field, stranger)).toBeNull();
    }
    expect(await list("needs", desk.advocate, "bucharest")).toBeNull();
    const need = await postAllAtOnce(desk, { audience: { only: ["bucharest"] } });
    const inside = `query ($need: ID!) { need(id: $need) { audience { only { id needs { edges { cursor } } } } } }`;
    expect(await desk.ask(desk.advocate, inside, { need })).toEqual({
      data: { need: { audience: { only: [{ id: "bucharest", needs: null }] } } },
    });
  });
});
