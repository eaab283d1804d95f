import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { valueAt } from "./graph-answer.ts";
import { needInput } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { countRows } from "./read-database.ts";
import { constellation } from "./shared-constellation.ts";

const posted = "need { id reference }";

describe("a command that is sent again", () => {
  let advocate: Person;
  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@bucharest");
  }, 20_000);

  const input = needInput([{ issue: "family-custody", jurisdiction: "RO" }]);
  const needs = () => countRows(constellation.current, "bucharest", "need");

  it("has one effect and the same answer", async () => {
    const given = { organization: "bucharest", input, idempotencyKey: randomUUID() };
    const before = await needs();
    const first = await advocate.command("postNeed", given, posted);
    const again = await advocate.command("postNeed", given, posted);
    expect(again.reply.text).toBe(first.reply.text);
    expect(valueAt(first.payload, "need.id")).toEqual(expect.stringMatching(/^bucharest~/));
    expect(await needs()).toBe(before + 1);
  });

  it("with another input or for another command is refused, and has no effect", async () => {
    const given = { organization: "bucharest", input, idempotencyKey: randomUUID() };
    const first = await advocate.command("postNeed", given, posted);
    const before = await needs();
    const other = { ...given, input: { ...input, urgency: "EMERGENCY" } };
    expect((await advocate.command("postNeed", other, posted)).problems).toEqual([
      "IDEMPOTENCY_KEY_REUSED idempotencyKey",
    ]);
    const need = valueAt(first.payload, "need.id");
    const { idempotencyKey } = given;
    expect((await advocate.command("withdrawNeed", { need, idempotencyKey })).problems).toEqual([
      "IDEMPOTENCY_KEY_REUSED idempotencyKey",
    ]);
    expect(await needs()).toBe(before);
  });

  it("ten times at once has one effect and one answer", async () => {
    const given = { organization: "bucharest", input, idempotencyKey: randomUUID() };
    const before = await needs();
    const replies = await Promise.all(Array.from({ length: 10 }, () => advocate.command("postNeed", given, posted)));
    expect(new Set(replies.map(({ reply }) => reply.text)).size).toBe(1);
    expect(replies[0]?.problems).toEqual([]);
    expect(await needs()).toBe(before + 1);
  });

  it("after a refusal is taken once it is mended", async () => {
    const idempotencyKey = randomUUID();
    const wrong = { organization: "bucharest", input: { ...input, languages: [] }, idempotencyKey };
    expect((await advocate.command("postNeed", wrong, posted)).problems).toEqual([expect.stringMatching(/languages$/)]);
    const mended = await advocate.command("postNeed", { ...wrong, input }, posted);
    expect(mended.problems).toEqual([]);
  });

  it("by somebody else under the same key is another command", async () => {
    const coordinator = await signedIn(constellation.current, "coordinator@bucharest");
    const given = { organization: "bucharest", input, idempotencyKey: randomUUID() };
    const mine = await advocate.command("postNeed", given, posted);
    const theirs = await coordinator.command("postNeed", given, posted);
    expect(valueAt(theirs.payload, "need.id")).not.toBe(valueAt(mine.payload, "need.id"));
  });

  it("with no usable key is refused", async () => {
    for (const idempotencyKey of ["", "k".repeat(101)]) {
      const { problems } = await advocate.command("postNeed", { organization: "bucharest", input, idempotencyKey });
      expect(problems).toEqual(["MALFORMED idempotencyKey"]);
    }
  });

  it("to the directory is done once too", async () => {
    const operator = await signedIn(constellation.current, "operator@centre");
    const given = { organization: "nowhere-at-all", idempotencyKey: randomUUID() };
    const first = await operator.command("removeOrganization", given, "organization { id }");
    expect(first.problems).toEqual(["NOT_FOUND organization"]);
    expect((await operator.command("removeOrganization", given, "organization { id }")).reply.text).toBe(
      first.reply.text,
    );
  });
});
