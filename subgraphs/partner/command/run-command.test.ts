import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { allAtOnce, command, needCommands, readAnswer } from "../need/need.fixture.ts";
import { openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import { changedRow } from "./changed-row.ts";
import { type Command, runCommand } from "./run-command.ts";

describe("a command", () => {
  let desk: PartnerDesk;
  const countOf = async (table: "need" | "audit_entry" | "command"): Promise<number> => {
    const [row] = await desk.database.pool.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    return row?.count ?? -1;
  };
  const post = (key: string, input: Record<string, unknown> = allAtOnce) => {
    return command({ desk, as: desk.advocate }, "postNeed", { input, key });
  };
  const bare = (work: Command<{ id: string; warnings: [] }>["work"], idempotencyKey = randomUUID()) => {
    const resultForm = changedRow.extend({ warnings: changedRow.shape.warnings.max(0).transform((): [] => []) });
    return runCommand(desk.context(desk.advocate), { name: "postNeed", idempotencyKey, input: {}, resultForm, work });
  };

  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  it("that is sent again answers the same and does nothing more", async () => {
    const key = randomUUID();
    const first = await post(key);
    const before = await countOf("need");
    expect(await post(key, { ...allAtOnce })).toEqual(first);
    expect(await countOf("need")).toBe(before);
  });

  it("has one effect when ten twins arrive at once", async () => {
    const before = await countOf("need");
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(key)));
    expect(new Set(answers.map(({ need }) => need?.id)).size).toBe(1);
    expect(await countOf("need")).toBe(before + 1);
  });

  it("refuses a key that another command used", async () => {
    const key = randomUUID();
    await post(key);
    const { need, problems } = await post(key, { ...allAtOnce, urgency: "EMERGENCY" });
    expect(need).toBeNull();
    expect(problems).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED", path: ["idempotencyKey"] }]);
  });

  it("may use a key that somebody else used", async () => {
    const key = randomUUID();
    const mine = await post(key);
    const theirs = await command({ desk, as: desk.coordinator }, "postNeed", { input: allAtOnce, key });
    expect(theirs.need?.id).not.toBe(mine.need?.id);
    expect(theirs.problems).toEqual([]);
  });

  it("needs a key of 1 to 100 characters", async () => {
    for (const key of ["", "x".repeat(101)]) {
      expect((await post(key)).problems).toMatchObject([{ code: "MALFORMED", path: ["idempotencyKey"] }]);
    }
    expect((await post("x".repeat(100))).problems).toEqual([]);
  });

  it("with a malformed key tells everything else that is wrong too, and leaves nothing", async () => {
    const [needs, entries] = [await countOf("need"), await countOf("audit_entry")];
    const { problems } = await post("", { ...allAtOnce, languages: [], exploitation: ["Nothing"] });
    expect(problems.map(({ path }) => path.join("."))).toEqual([
      "idempotencyKey",
      "input.languages",
      "input.exploitation.0",
    ]);
    expect((await post("")).problems).toHaveLength(1);
    expect([await countOf("need"), await countOf("audit_entry")]).toEqual([needs, entries]);
  });

  it("that was refused leaves nothing, and may be mended under the same key", async () => {
    const key = randomUUID();
    const [needs, entries] = [await countOf("need"), await countOf("audit_entry")];
    expect((await post(key, { ...allAtOnce, languages: [] })).problems).toHaveLength(1);
    expect([await countOf("need"), await countOf("audit_entry")]).toEqual([needs, entries]);
    expect((await post(key)).problems).toEqual([]);
  });

  it("that fails half-way leaves nothing", async () => {
    const before = await countOf("command");
    const crash = bare(async ({ sql, record }) => {
      record({ action: "need.post", subject: "x" });
      await sql.query("insert into need_issue (id) values ('broken')");
      return { ok: true, result: { id: "x", warnings: [] } };
    });
    await expect(crash).rejects.toThrow();
    expect(await countOf("command")).toBe(before);
  });

  it("cannot change anything without a record", async () => {
    await expect(bare(async () => ({ ok: true, result: { id: "x", warnings: [] } }))).rejects.toThrow(
      "without a record",
    );
  });

  it("leaves who, what, to which row and when, in codes", async () => {
    const variables = { organization, input: allAtOnce, key: randomUUID() };
    const { need } = readAnswer(await desk.ask(desk.advocate, needCommands.postNeed, variables));
    const entries = await desk.database.pool.query("select * from audit_entry where subject = $1", [need?.id]);
    expect(entries).toMatchObject([
      {
        id: expect.stringMatching(/^colorado~/),
        at: new Date("2026-11-22T10:00:00Z"),
        actor_issuer: "https://colorado.example/oidc",
        actor: desk.people.advocate,
        action: "need.post",
        subject: need?.id,
        request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        details: { issues: 3, urgency: "SOON" },
      },
    ]);
  });
});
