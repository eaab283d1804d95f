import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { HeadSigner } from "#shared/audit/audit-head.ts";
import type { SeenHead } from "#shared/audit/chain-walk.ts";
import {
  type OpenedBeginning,
  openBeginning,
  signBeginning,
  signBeginningAgain,
} from "#shared/audit/epoch-beginning.ts";
import { sortHeads } from "#shared/audit/explain-loss.ts";
import { traceEpochs } from "#shared/audit/trace-epochs.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";

const hash = "A".repeat(43);
const [first, second, other] = [randomUUID(), randomUUID(), randomUUID()];
const at = "2026-11-22T10:00:00.000Z";
const [earlier, later] = ["2026-11-22T09:00:00.000Z", "2026-11-22T11:00:00.000Z"];
const { privateJwk } = generateSigningJwk();
const signer: HeadSigner = { party: "alder", key: () => privateJwk, clock: () => new Date(at) };
const { d: _, ...publicKey } = privateJwk;
const parts = { party: "alder", isOwnKey: (keyid: string) => keyid === calculateThumbprint(publicKey) };
const after = { epoch: first, position: 12, hash };
const end = { epoch: second, position: 15, hash };

describe("the epochs of a chain", () => {
  let begun: OpenedBeginning;
  beforeAll(async () => {
    begun = await signBeginning(signer, { epoch: second, after, restoredTo: earlier });
  });

  const trace = (statement: string, of = parts) => traceEpochs(end, [{ epoch: second, statement }], of);
  const headAt = (epoch: string, position: number, signedAt: string): SeenHead => {
    return { epoch, position, hash, at: signedAt, after: 0, witness: "birch", holder: "birch holds" };
  };

  it("are those that the party has announced, the oldest first", async () => {
    const { epochs, findings } = await trace(begun.statement);
    expect(epochs.map(({ epoch, after, last }) => [epoch, after, last])).toEqual([
      [first, 0, 12],
      [second, 12, undefined],
    ]);
    expect(findings).toEqual([]);
  });

  it("are found when another key, another party or another epoch's word announces them", async () => {
    const stranger = generateSigningJwk().privateJwk;
    const forged = await signBeginning(
      { ...signer, key: () => stranger },
      { epoch: second, after, restoredTo: earlier },
    );
    const elses = await signBeginning({ ...signer, party: "birch" }, { epoch: second, after, restoredTo: earlier });
    const moved = await signBeginning(signer, { epoch: other, after, restoredTo: earlier });
    for (const { statement } of [forged, elses, moved]) {
      expect((await trace(statement)).findings).toMatchObject([{ code: "UNANNOUNCED", position: 13 }]);
    }
    expect((await trace("no statement")).findings).toMatchObject([{ code: "UNANNOUNCED", position: 16 }]);
  });

  it("end, however they are knotted", async () => {
    const knot = await signBeginning(signer, {
      epoch: second,
      after: { ...after, epoch: second },
      restoredTo: earlier,
    });
    expect((await trace(knot.statement)).epochs).toHaveLength(2);
  });

  it("are announced again in the same words under the party's next key", async () => {
    const next = generateSigningJwk().privateJwk;
    const again = await signBeginningAgain(begun, { ...signer, key: () => next });
    expect((await openBeginning(again.statement))?.beginning).toEqual(begun.beginning);
    expect(again.keyid).not.toBe(begun.keyid);
  });

  it("explain what was signed before an announcement, and nothing that was signed later", async () => {
    const { epochs } = await trace(begun.statement);
    const sorted = (head: SeenHead) => {
      const { binding, lost, foreign } = sortHeads([head], epochs);
      return { binding: binding.length, lost: lost.map((one) => [one.first, one.last]), foreign: foreign.length };
    };
    expect(sorted(headAt(first, 12, earlier))).toEqual({ binding: 1, lost: [], foreign: 0 });
    expect(sorted(headAt(first, 14, earlier))).toEqual({ binding: 0, lost: [[13, 14]], foreign: 0 });
    expect(sorted(headAt(first, 14, later))).toEqual({ binding: 1, lost: [], foreign: 0 });
    expect(sorted(headAt(other, 3, earlier))).toEqual({ binding: 0, lost: [[1, 3]], foreign: 0 });
    expect(sorted(headAt(other, 3, later))).toEqual({ binding: 0, lost: [], foreign: 1 });
    const forged = (await trace(begun.statement, { ...parts, isOwnKey: () => false })).epochs;
    expect(sortHeads([headAt(first, 14, earlier)], forged)).toMatchObject({ lost: [], binding: [{ position: 14 }] });
  });
});
