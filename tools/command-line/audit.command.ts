import { parseArgs } from "node:util";
import { AlightError } from "#shared/errors/alight-error.ts";
import { type VerificationTold, verificationForm } from "../constellation/run-verify.ts";
import { sendCommand } from "../control/call-control.ts";
import type { Command } from "./command.ts";

export const auditCommand: Command = {
  name: "audit",
  says: "verifies an organization's records against themselves and against what its peers hold",
  help: `
npm run audit -- verify --organization colorado [--json]

Goes through the chain of an organization's records, and compares it with what it changed, with its own signed heads
and with those that its peers hold. Says in one sentence each what is wrong, and ends with 1 when anything is.

  --organization   whose records; centre for those of the directory, statistics for those of its editions
  --json           prints { party, sealed, unsealed, witnesses, silent, epochs, lost, findings: [{ code, position, sentence }] }`,
  run: async (options, { client, config, print }) => {
    const { values, positionals } = parseArgs({
      args: options,
      allowPositionals: true,
      options: { organization: { type: "string" }, json: { type: "boolean", default: false } },
    });
    if (positionals.length !== 1 || positionals[0] !== "verify") {
      throw new AlightError("BAD_REQUEST", "Say what to do: verify. See: npm run audit -- --help");
    }
    const id = values.organization;
    if (id === undefined) throw new AlightError("BAD_REQUEST", "Name the organization: --organization colorado");
    const question = { path: "/audit/verify", body: { id }, answer: verificationForm };
    const verification = await sendCommand(client, config.home, question);
    if (values.json) print(JSON.stringify(verification, null, 2));
    else for (const sentence of sentencesOf(verification)) print(sentence);
    return verification.findings.length === 0 ? 0 : 1;
  },
};

/** What was found, a sentence each; when nothing was, how far the records hold and who vouches for them. */
export function sentencesOf(verification: VerificationTold): string[] {
  const { party, sealed, unsealed, witnesses, silent, findings } = verification;
  const said = findings.map(({ sentence }) => `${party}: ${sentence}`);
  if (said.length === 0) {
    const waiting = unsealed === 0 ? "" : `, ${unsealed} more not yet sealed`;
    said.push(`${party}: ${sealed} entries in order and unchanged${waiting}.`);
  }
  said.push(...restoresOf(verification).map((sentence) => `${party}: ${sentence}`));
  const vouching = witnesses.map(({ witness, position }) => `${witness} (${position})`).join(", ");
  said.push(
    vouching === "" ? `${party}: nobody else holds a head of this chain.` : `${party}: heads held by ${vouching}.`,
  );
  if (silent.length > 0) said.push(`${party}: no answer from ${silent.join(", ")}.`);
  return said;
}

/** Each restore that was announced, and what its peers still hold a head of. */
function restoresOf({ epochs, lost }: VerificationTold): string[] {
  const restores = epochs.flatMap(({ first, begunAt, restoredTo }, index) =>
    begunAt === null
      ? []
      : [`epoch ${index + 1} begins with entry ${first}: on ${begunAt} the state of ${restoredTo} was restored.`],
  );
  const losses = lost.map(({ first, last, holders }) => {
    const entries = first === last ? `entry ${first} is` : `entries ${first} to ${last} are`;
    return `${entries} lost with an announced restore; ${holders.join(", ")} can testify that they were there.`;
  });
  return [...restores, ...losses];
}
