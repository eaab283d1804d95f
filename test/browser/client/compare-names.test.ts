import { describe, expect, it } from "@jest/globals";
import { evaluateBlinded, newEvaluatorKeys } from "#shared/blind/evaluate-blinded.ts";
import { keyedList } from "#shared/blind/keyed-list.ts";
import { nameInput } from "#shared/blind/name-input.ts";
import { nameKeys } from "#shared/names/name-keys.ts";
import { toBase64url } from "#shared/seal/bytes.ts";
import { blindNames } from "../../../web/client/conflict-check/blind-names.ts";
import { choosePermission } from "../../../web/client/conflict-check/choose-permission.ts";
import { compareBlindly } from "../../../web/client/conflict-check/compare-blindly.ts";

const listed = ["Popescu, Ana Maria"];

/** What an organization answers, its list in two chunks. */
async function answerOf(blinded: readonly Uint8Array[], keys = newEvaluatorKeys()) {
  const answer = evaluateBlinded(keys, blinded);
  if (!answer.ok) throw new Error("not evaluated");
  const list = await keyedList(keys.secretKey, listed.flatMap(nameKeys).map(nameInput));
  const chunk = (entries: readonly Uint8Array[]) => toBase64url(Buffer.concat(entries));
  return {
    publicKey: toBase64url(keys.publicKey),
    evaluated: answer.evaluated.map(toBase64url),
    proof: toBase64url(answer.proof),
    list: [chunk(list.slice(0, 200)), chunk(list.slice(200))],
  };
}

function blinded(lines: string) {
  const made = blindNames(lines);
  if (!made.ok) throw new Error(made.why);
  return made.blinding;
}

describe("names that a page compares", () => {
  it("are found in any spelling, on any of its lines, and otherwise not", async () => {
    const conflict = blinded("Zephyrine Quillfeather\n\n  ana-maria POPESCU ");
    expect(compareBlindly(conflict, await answerOf(conflict.blinded))).toBe("ASK_A_HUMAN");
    const clear = blinded("Zephyrine Quillfeather");
    expect(compareBlindly(clear, await answerOf(clear.blinded))).toBe("NONE_FOUND");
  });

  it("are not called clear when the answer is of another key, or not whole", async () => {
    const blinding = blinded("Zephyrine Quillfeather");
    const [answer, other] = [await answerOf(blinding.blinded), await answerOf(blinding.blinded)];
    for (const forged of [
      { ...answer, publicKey: other.publicKey },
      { ...answer, proof: other.proof },
      { ...answer, evaluated: answer.evaluated.slice(1) },
      { ...answer, list: ["not base64url!"] },
    ]) {
      expect(compareBlindly(blinding, forged)).toBe("NOT_PROVEN");
    }
  });

  it("have letters, and are no more than one question holds", () => {
    expect(blindNames(" 12 \n ,")).toEqual({ ok: false, why: "NO_LETTERS" });
    const sounds = "bdfgklmnprst";
    const partOf = (at: number) => `${sounds[at % 12]}a${sounds[Math.floor(at / 12)]}on`;
    const many = Array.from({ length: 60 }, (_, at) => `${partOf(at)} ${partOf(at + 60)} Third`);
    expect(blindNames(many.join("\n"))).toEqual({ ok: false, why: "TOO_MANY" });
  });
});

describe("the permission under which names leave", () => {
  const holding = {
    id: "kathmandu~1",
    purpose: "CONFLICT_CHECK",
    state: "LIVING",
    organization: { id: "bucharest" },
    peopleIds: ["bucharest~clerk"],
    expiresAt: "2031-05-20T00:00:00Z",
  };
  const asked = { organization: "bucharest", people: ["bucharest~clerk", "bucharest~other"] };

  it("is the one that names the most of those who look", () => {
    const whole = { ...holding, id: "kathmandu~2", peopleIds: asked.people };
    expect(choosePermission([holding, whole], asked)).toBe(whole);
    expect(choosePermission([holding], asked)).toBe(holding);
  });

  it("is none that has ended, is for something else, for somebody else, or for another organization", () => {
    for (const other of [
      { ...holding, state: "WITHDRAWN" },
      { ...holding, purpose: "CASE_FILE" },
      { ...holding, peopleIds: ["bucharest~third"] },
      { ...holding, organization: { id: "manila" } },
      { ...holding, organization: null },
    ]) {
      expect(choosePermission([other], asked)).toBeUndefined();
    }
  });

  it("need name nobody where nobody is told a name", () => {
    expect(choosePermission([holding], { organization: "bucharest", people: [] })).toBe(holding);
  });
});
