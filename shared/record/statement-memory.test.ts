import { describe, expect, it } from "@jest/globals";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import { signStatement } from "./statement.ts";
import { StatementMemory } from "./statement-memory.ts";

const type = "alight-rekey+jwt";

async function makeStatement(to: string): Promise<string> {
  return signStatement(type, { to }, generateSigningJwk().privateJwk);
}

describe("the memory of opened statements", () => {
  it("opens the same text once, and again only after a round in which nobody asked for it", async () => {
    const memory = new StatementMemory();
    const statement = await makeStatement("a");
    const first = memory.open(type, statement);
    expect(memory.open(type, statement)).toBe(first);
    memory.forgetOthers();
    expect(memory.open(type, statement)).toBe(first);
    memory.forgetOthers();
    memory.forgetOthers();
    expect(memory.open(type, statement)).not.toBe(first);
  });

  it("takes no statement of one type for one of another", async () => {
    const memory = new StatementMemory();
    const statement = await makeStatement("a");
    expect(await memory.open(type, statement)).toMatchObject({ ok: true, claims: { to: "a" } });
    expect(await memory.open("alight-record+jwt", statement)).toEqual({ ok: false });
  });

  it("takes no changed text for the one that held", async () => {
    const memory = new StatementMemory();
    const statement = await makeStatement("a");
    const [header, , signature] = statement.split(".");
    const payload = Buffer.from(JSON.stringify({ to: "b" })).toString("base64url");
    await memory.open(type, statement);
    expect(await memory.open(type, [header, payload, signature].join("."))).toEqual({ ok: false });
  });
});
