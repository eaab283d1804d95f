import { blindInputs, finalizeInputs } from "../../shared/blind/blind-inputs.ts";
import { evaluateBlinded, newEvaluatorKeys } from "../../shared/blind/evaluate-blinded.ts";
import { nameInput } from "../../shared/blind/name-input.ts";
import { nameKeys } from "../../shared/names/name-keys.ts";
import { utf8 } from "../../shared/seal/bytes.ts";
import { holdKeys, makeKeys } from "../../shared/seal/key-holder.ts";
import { openPart } from "../../shared/seal/open-part.ts";
import { sealPart } from "../../shared/seal/seal-part.ts";
import { openKeys, wrapKeys } from "../../shared/seal/wrap-keys.ts";

export const pageContext = {
  subject: "colorado~1",
  grant: "colorado~2",
  part: "IMMIGRATION",
  version: 1,
  sender: "colorado~ana",
  purpose: "CASE_FILE",
};

/** What a page does from new keys to a sealed part for somebody elsewhere, with everything at its real cost. */
export async function sealInPage(reader: { id: string; sealing: string }, text: string) {
  const { publicKeys, secret } = await makeKeys();
  const owner = { owner: pageContext.sender, publicKeys };
  const wrapped = await wrapKeys(owner, secret, { passphrase: "four kites over the harbour" });
  const opened = await openKeys(wrapped, owner, { passphrase: "four kites over the harbour" });
  if (!opened.ok) throw new Error("the page cannot open what it wrapped");
  const holder = await holdKeys(publicKeys, opened.secret);
  const readers = [reader, { id: pageContext.sender, sealing: publicKeys.sealing }];
  const part = await sealPart({ context: pageContext, content: utf8(text), readers }, holder);
  const own = { id: pageContext.sender, sealing: publicKeys.sealing, sealingKey: holder.sealingKey };
  const isOwn = (await openPart(part, own, { context: pageContext, senderSigning: publicKeys.signing })).ok;
  return { publicKeys, part, isOwn };
}

/** Both sides of a blind comparison, in a page. */
export function compareInPage(name: string): boolean {
  const keys = newEvaluatorKeys();
  const blinding = blindInputs(nameKeys(name).map(nameInput));
  const answer = evaluateBlinded(keys, blinding.blinded);
  return answer.ok && finalizeInputs(blinding, answer, keys.publicKey).ok;
}
