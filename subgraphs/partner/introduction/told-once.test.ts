import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { lookAtAll } from "../notice/look-at-all.fixture.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import { lawyer, manage } from "../responder/responder.fixture.ts";
import { askFor, clear, postIssues, startRequest } from "./introduction.fixture.ts";
import { openTwoDesks, type TwoDesks } from "./two-desks.fixture.ts";

describe("what becomes of an introduction", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  const countOf = async ({ database }: PartnerDesk, subject: string) =>
    (await database.pool.query("select from notice where subject = $1", [subject])).length;

  it("is told to whoever looks after the need once for steps that follow one another", async () => {
    const started = await startRequest(desks);
    expect(await countOf(desks.home, started.introduction)).toBe(0);
    await clear(desks, started);
    expect(await countOf(desks.home, started.introduction)).toBe(1);
  });

  /** How often the keeper was told of what a coordinator did. */
  const toldOfSteps = async (keeper: "coordinator" | "responder") => {
    const desk = desks.other;
    const added = await manage({ desk, as: desk[keeper] }, "addResponder", { input: lawyer });
    const responder = added.responder?.id ?? "";
    await manage({ desk, as: desk.coordinator }, "checkAdmission", { responder, jurisdiction: "US-CO" });
    await manage({ desk, as: desk.coordinator }, "approveResponder", { responder });
    const posted = await postIssues(desks.home);
    const started = { ...posted, ...(await askFor(desks, { ...posted, responder })) };
    await lookAtAll(desk);
    const before = await countOf(desk, started.inboxItem);
    await clear(desks, started);
    return (await countOf(desk, started.inboxItem)) - before;
  };

  it("is not told to whoever did it, and to their colleague it is", async () => {
    expect(await toldOfSteps("coordinator")).toBe(0);
    expect(await toldOfSteps("responder")).toBe(1);
  });
});
