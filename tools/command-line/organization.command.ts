import { parseArgs } from "node:util";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { type MoveToldForm, moveTold } from "../constellation/move-organization.ts";
import { organizationKinds } from "../constellation/organization-plan.ts";
import { requirePlaces, sendCommand } from "../control/call-control.ts";
import type { Places } from "../control/control-forms.ts";
import { archive, backUp, backupSettings, makeBackupKey, restore } from "./backup-tasks.ts";
import { checkAddition } from "./check-addition.ts";
import type { Command, CommandContext } from "./command.ts";
import { readConflictList } from "./read-conflict-list.ts";

const settings = {
  name: { type: "string" },
  kind: { type: "string", default: "OTHER" },
  country: { type: "string" },
  "hosted-by": { type: "string" },
  scope: { type: "string" },
  yes: { type: "boolean", default: false },
  purge: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  ...backupSettings,
} as const;

const read = (options: string[]) => parseArgs({ args: options, allowPositionals: true, options: settings });
type Words = ReturnType<typeof read>["values"];
type Task = { id: string | undefined; words: Words; places: Places };

const done = z.object({});

export const organizationCommand: Command = {
  name: "organization",
  says: "adds, removes, suspends, re-keys, lists, backs up, restores, archives and moves organizations",
  help: `
npm run organization -- list [--json]
npm run organization -- add <name> --country PE [--hosted-by colorado]
npm run organization -- remove <name> --yes [--purge]
npm run organization -- suspend|reinstate|rekey <name>
npm run organization -- conflict-list <name> --from <file>
npm run organization -- backup <name> --to <file> [--case-keys-to <file>] [--recipient age1… | --passphrase-file <file>]
npm run organization -- drill <name> --from <file> [--key <file> | --passphrase-file <file>]
npm run organization -- restore <name> --from <file> [--case-keys-from <file>] [--key <file> | --passphrase-file <file>] --yes
npm run organization -- backup-key --to <file>
npm run organization -- archive <name> --to <file> [--recipient age1… | --passphrase-file <file>]
npm run organization -- move <name> --yes

Changes who takes part in the running constellation, through the directory, signed in as operator@centre. An added
organization gets its own process, database, role, keys and issuer.

  --country     where it works: an ISO 3166 code (PE, US-CO)
  --hosted-by   the organization that runs it; never the centre
  --name        what people call it; the short name, when left out
  --kind        ${organizationKinds.join(", ")}
  --scope       countries and regions it may answer for, with commas; its own country, when left out
  --yes         yes, remove it
  --purge       also drop its database, with all its people, needs and responders

A conflict list is the organization's own: the names it compares with, one a line, in UTF-8. They are read into its own
database, as hashes; nothing of them is in the graph. See docs/names.md.

A backup holds the organization's database, its service's keys and its memory of the network's records, sealed. A drill
restores it and takes all back at the end, beside the running organization. See docs/backup.md.

An archive holds all of the organization's data in a form that others read, sealed: to leave with. A move takes a
hosted organization to a server of its own: its own process, database and address. See docs/moving.md.

  --to, --from        the file
  --case-keys-to, -from  the one file with the keys of case files, which are in no backup; it is replaced each time
  --recipient         whom it is sealed for: a public key of age; backup-key makes one, with the file for --key
  --passphrase-file   a file that holds the passphrase; without this and --recipient or --key it is asked for`,
  run: async (options, context) => {
    const { values, positionals } = read(options);
    const [task = "", id, ...rest] = positionals;
    if (task === "backup-key") {
      await makeBackupKey(values, context);
      return 0;
    }
    const run = tasks[task];
    if (!run || rest.length > 0) {
      const message = `Say what to do: ${[...Object.keys(tasks), "backup-key"].join(", ")}. See: npm run organization -- --help`;
      throw new AlightError("BAD_REQUEST", message);
    }
    const places = await requirePlaces(context.client, context.config.home);
    await run({ id, words: values, places }, context);
    return 0;
  },
};

const tasks: Readonly<Record<string, (task: Task, context: CommandContext) => Promise<void>>> = {
  list,
  add,
  remove,
  suspend: (task, context) => change("suspend", task, context),
  reinstate: (task, context) => change("reinstate", task, context),
  rekey: (task, context) => change("rekey", task, context),
  "conflict-list": ({ id, words, places }, context) => readConflictList(requireKnown(id, places), words, context),
  backup: ({ id, words, places }, context) => backUp(requireKnown(id, places), words, context),
  archive: ({ id, words, places }, context) => archive(requireKnown(id, places), words, context),
  move,
  drill: ({ id, words, places }, context) => restore(requireKnown(id, places), words, { ...context, isDrill: true }),
  restore: ({ id, words, places }, context) => restore(requireKnown(id, places), words, { ...context, isDrill: false }),
};

async function list({ words, places }: Task, { print }: CommandContext): Promise<void> {
  if (words.json) {
    print(JSON.stringify(places.organizations, null, 2));
    return;
  }
  for (const { id, name, country, kind, hostedBy, status: state } of places.organizations) {
    print(
      `${id.padEnd(16)} ${country.padEnd(6)} ${state.padEnd(9)} ${kind}  ${name}${hostedBy ? `, hosted by ${hostedBy}` : ""}`,
    );
  }
}

async function add({ id, words, places }: Task, { client, config, print, tell }: CommandContext): Promise<void> {
  const { country, kind } = words;
  const hostedBy = words["hosted-by"];
  const jurisdictions = words.scope?.split(",").map((code) => code.trim());
  const problems = checkAddition({ id, country, hostedBy, kind, jurisdictions }, places);
  if (problems.length > 0) throw new AlightError("BAD_REQUEST", problems.join("\n"));
  tell(`adding ${id}: keys, database, process, admission …`);
  const body = { id, name: words.name ?? id, kind, country, hostedBy, jurisdictions };
  await sendCommand(client, config.home, { path: "/organizations/add", body, answer: done });
  print(`${id} takes part. Its people: advocate@${id}, responder@${id}, coordinator@${id}.`);
}

async function remove({ id, words, places }: Task, { client, config, print }: CommandContext): Promise<void> {
  const known = requireKnown(id, places);
  if (!words.yes) {
    const what = words.purge ? "and drop its database" : "(its database stays)";
    throw new AlightError("BAD_REQUEST", `This would remove ${known} ${what}. Add --yes to do it.`);
  }
  const body = { id: known, isPurged: words.purge };
  await sendCommand(client, config.home, { path: "/organizations/remove", body, answer: done });
  print(`${known} no longer takes part.${words.purge ? " Its database is gone." : ""}`);
}

async function move({ id, words, places }: Task, { client, config, print, tell }: CommandContext): Promise<void> {
  const known = requireKnown(id, places);
  if (!words.yes) {
    const what = "stop its partner for a moment, and everybody of it would have to sign in again";
    throw new AlightError(
      "BAD_REQUEST",
      `This would move ${known} to a server of its own: ${what}. Add --yes to do it.`,
    );
  }
  tell(`moving ${known}: its partner stops, is packed, and goes on elsewhere …`);
  const told = await sendCommand(client, config.home, {
    path: "/organizations/move",
    body: { id: known },
    answer: moveTold,
  });
  for (const sentence of sentencesOfMove(told)) print(sentence);
}

function sentencesOfMove({
  organization,
  hostedBy,
  url,
  database,
  oldDatabase,
  rows,
  position,
}: MoveToldForm): string[] {
  return [
    `${organization} has a server of its own at ${url}, with its own database ${database} (${rows} rows); its records go on after entry ${position}.`,
    `Where ${hostedBy} hosted it remains the database ${oldDatabase}, as it was when it left: no partner runs on it any more. Once all is well, drop it.`,
    `Now: npm run audit -- verify --organization ${organization}, and new keys, since its host has had them: npm run keys -- rotate ${organization}`,
  ];
}

async function change(
  what: "suspend" | "reinstate" | "rekey",
  { id, places }: Task,
  { client, config, print }: CommandContext,
): Promise<void> {
  const known = requireKnown(id, places);
  await sendCommand(client, config.home, {
    path: "/organizations/change",
    body: { id: known, change: what },
    answer: done,
  });
  const said = { suspend: "is suspended", reinstate: "takes part again", rekey: "has a new root key" };
  print(`${known} ${said[what]}.`);
}

function requireKnown(id: string | undefined, { organizations }: Places): string {
  const known = organizations.map((one) => one.id);
  if (id !== undefined && known.includes(id)) return id;
  const said = id === undefined ? "Name the organization" : `There is no organization "${id}"`;
  throw new AlightError("NOT_FOUND", `${said}. Taking part: ${known.join(", ")}.`);
}
