import { type OpenedHead, openHead } from "#shared/audit/audit-head.ts";
import { isKeyOfChain } from "#shared/audit/chain-name.ts";
import { chooseWitnesses, type Witness } from "#shared/audit/choose-witnesses.ts";
import { heldAnswer, heldHeadsPath } from "#shared/audit/head-routes.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import type { RecordBook } from "#shared/record/record-book.ts";

/** `party`: the name of the chain that is asked about. */
export type WitnessParts = { party: string; book: RecordBook; client: HttpClient; trust: MessageTrust };

/** What one peer says of our chain: heads that bear our signature, and nothing else. */
export type Testimony = { witness: string; held: OpenedHead[]; refused: OpenedHead[] };

/** More than ever get our heads: whoever got them once may still hold one. */
const maxAsked = 50;
const callTimeoutMs = 5_000;
const maxAnswerBytes = 500_000;

/** Asks peers what heads of `party` they hold. @returns testimonies, and who did not answer */
export async function askWitnesses(parts: WitnessParts): Promise<{ testimonies: Testimony[]; silent: string[] }> {
  const witnesses = chooseWitnesses(parts.book, parts.party, maxAsked);
  const answers = await Promise.all(witnesses.map((witness) => askWitness(parts, witness)));
  const silent = witnesses.filter((_, index) => answers[index] === undefined).map(({ party }) => party);
  return { testimonies: answers.flatMap((answer) => answer ?? []), silent };
}

async function askWitness({ party, book, client, trust }: WitnessParts, witness: Witness) {
  const outcome = await callSigned(
    { client, trust },
    {
      peer: { party: witness.party, service: witness.service },
      url: `${witness.url}${heldHeadsPath}`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ party }),
      timeoutMs: callTimeoutMs,
      maxBytes: maxAnswerBytes,
    },
  );
  const said = outcome.ok && outcome.status === 200 ? heldAnswer.safeParse(parseJson(outcome.body)).data : undefined;
  if (!said) return undefined;
  const open = async (statements: readonly string[]) => {
    const opened = await Promise.all(statements.map(openHead));
    return opened.filter((one) => one !== undefined).filter((one) => isOf(party, book, one));
  };
  const testimony: Testimony = {
    witness: witness.party === "centre" ? "the directory" : witness.party,
    held: await open(said.held),
    refused: await open(said.refused),
  };
  return testimony;
}

/** A peer can hide a head; it cannot make one. */
function isOf(party: string, book: RecordBook, { head, keyid }: OpenedHead): boolean {
  return head.organization === party && isKeyOfChain(party, book.serviceKey(keyid));
}
