import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { type KeyFile, keyFile, maskingKeysOf, recordKeys } from "../constellation/development-keys.ts";
import { readJsonFile, writeJsonFile } from "../constellation/json-file.ts";
import { requirePlaces, sendCommand } from "../control/call-control.ts";
import { pausesForm, type rotationForm } from "../control/control-forms.ts";
import { announceKey, type RotatedKey, rotatedKeys, switchKey, withdrawKey } from "../keys/key-file.ts";
import type { Command, CommandContext } from "./command.ts";

/** A service looks at its key file once in a second. */
const shortestOverlapMs = 3_000;

const settings = {
  what: { type: "string", default: "signing" },
  overlap: { type: "string" },
} as const;

const whatForm = z.enum([...rotatedKeys, "root"]);
type Task = { name: string; what: z.output<typeof whatForm>; overlapMs: number | undefined };

export const keysCommand: Command = {
  name: "keys",
  says: "rotates the keys of services, issuers and organizations",
  help: `
npm run keys -- rotate <name> [--what signing|tokens|masking|root] [--overlap <seconds>]
npm run keys -- announce|switch|withdraw <key file> [--what signing|tokens|masking]

rotate does it all in the running constellation: it publishes the next key of a service (gateway, directory, matching,
statistics or an organization), lets it sign once everybody has read of it, and withdraws the old one after the overlap.
No question is lost, and nothing is started anew: services follow their key files. It takes its time: about a minute for
signing keys, about twelve for token keys, which is as long as the last token lives.

The other three are the same steps for a service that you run yourself, on its key file. After each, list the printed
keys in the organization's record, sign it with the root key where that is kept, and hand it to the network's operator
(rekeyOrganization). Wait 60 seconds between announce and switch, 40 between switch and withdraw; 11 minutes for tokens.

  --what      signing: requests, answers, batches; tokens: what people sign in with; masking: what masks an
              organization's share of an edition; root: what signs the record
  --overlap   seconds during which both keys are believed`,
  run: async (options, context) => {
    const { values, positionals } = parseArgs({ args: options, allowPositionals: true, options: settings });
    const [word = "", name, ...rest] = positionals;
    const step = steps[word];
    const what = whatForm.safeParse(values.what).data;
    const overlapMs = values.overlap === undefined ? undefined : Number(values.overlap) * 1_000;
    const isTime = overlapMs === undefined || (overlapMs >= 0 && overlapMs <= 86_400_000);
    if (!step || name === undefined || rest.length > 0 || !what || !isTime) {
      throw new AlightError("BAD_REQUEST", "Say what to do with which key. See: npm run keys -- --help");
    }
    await step({ name, what, overlapMs }, context);
    return 0;
  },
};

const steps: Readonly<Record<string, (task: Task, context: CommandContext) => Promise<void>>> = {
  rotate,
  announce: (task, context) => changeFile(announceKey, task, context),
  switch: (task, context) => changeFile(switchKey, task, context),
  withdraw: (task, context) => changeFile(withdrawKey, task, context),
};

async function rotate({ name, what, overlapMs }: Task, { client, config, print, tell }: CommandContext): Promise<void> {
  const { names: known } = await requirePlaces(client, config.home);
  if (!known.includes(name))
    throw new AlightError("NOT_FOUND", `There is no "${name}". There are: ${known.join(", ")}.`);
  const send = <Schema extends z.ZodType>(step: z.output<typeof rotationForm>["step"], answer: Schema) =>
    sendCommand(client, config.home, { path: "/keys/rotate", body: { name, what, step }, answer });
  if (what === "root") {
    await send("announce", z.object({}));
  } else {
    const pauses = await send("announce", pausesForm);
    tell(`published the next key of ${name}; waiting ${seconds(pauses.readMs)} until everybody has read of it …`);
    await wait(pauses.readMs);
    await send("switchOver", pausesForm);
    const restMs = Math.max(shortestOverlapMs, overlapMs ?? pauses.overlapMs);
    tell(`the next key signs; both are believed for ${seconds(restMs)} …`);
    await wait(restMs);
    await send("withdraw", pausesForm);
  }
  print(`${name} has a new ${what} key. The old one is withdrawn, and refused everywhere within a minute.`);
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1_000)} s`;
}

async function changeFile(
  step: (file: KeyFile, what: RotatedKey) => KeyFile,
  { name: path, what }: Task,
  { print }: CommandContext,
): Promise<void> {
  if (what === "root") throw new AlightError("BAD_REQUEST", "A root key lies in no service's key file.");
  const known = await readJsonFile(path, keyFile);
  if (!known) throw new AlightError("NOT_FOUND", `There is no key file ${path}.`);
  const changed = step(known, what);
  await writeJsonFile(path, changed);
  print(JSON.stringify({ keys: recordKeys(changed), maskingKeys: maskingKeysOf(changed) }, null, 2));
}
