import { parseArgs } from "node:util";
import { AlightError } from "#shared/errors/alight-error.ts";
import { requireStatus } from "../control/call-control.ts";
import type { Status } from "../control/control-forms.ts";
import { type EditionStanding, readStandings } from "../edition/edition-standing.ts";
import { sentenceOfStanding } from "../edition/tell-standing.ts";
import type { Command, CommandContext } from "./command.ts";
import { openEditionDesk } from "./open-edition-desk.ts";

export const statusCommand: Command = {
  name: "status",
  says: "every process of the running constellation, and where editions of the statistics stand",
  help: `
npm run status [-- --json]

Shows every process of the running constellation: its name, pid, address and health (ready, unready, silent, stopped).
Then a line for each edition of the statistics that is under way, and for the last one that ended: where it stands, for
whom it waits and until when. The operator of the demonstration looks, so that it is in the records.

  --json   prints a list of { name, pid, url, health }; with that of statistics also editions: [{ edition, period, state,
           step, waitsFor, until, participants, failure, publishedAt }], null when nobody could tell`,
  run: async (options, context) => {
    const { values } = parseArgs({ args: options, options: { json: { type: "boolean", default: false } } });
    const status = await requireStatus(context.client, context.config.home);
    const editions = await standingsIn(status, context);
    const { print } = context;
    if (values.json)
      print(
        JSON.stringify(
          status.processes.map((one) => withEditions(one, editions)),
          null,
          2,
        ),
      );
    else for (const line of [...linesOf(status.processes), ...sentencesOf(editions)]) print(line);
    return 0;
  },
};

type Standings = EditionStanding[] | { unknown: string };
type Process = Status["processes"][number];

/** Who has to be there before editions can be read: whoever hangs would be waited for. */
const askedOnTheWay = ["directory", "gateway", "statistics"];

async function standingsIn(status: Status & { gatewayUrl: string }, context: CommandContext): Promise<Standings> {
  const away = status.processes.filter(({ name, health }) => askedOnTheWay.includes(name) && !isUp(health));
  if (away.length > 0) return { unknown: `${away.map(({ name, health }) => `${name} is ${health}`).join(", ")}.` };
  try {
    return await readStandings(openEditionDesk(context, status));
  } catch (error) {
    if (error instanceof AlightError) return { unknown: error.message };
    throw error;
  }
}

/** Health may have a remark behind it. */
function isUp(health: string): boolean {
  return health.startsWith("ready");
}

function withEditions(one: Process, editions: Standings): object {
  return one.name === "statistics" ? { ...one, editions: Array.isArray(editions) ? editions : null } : one;
}

function linesOf(processes: readonly Process[]): string[] {
  const width = Math.max(...processes.map(({ name }) => name.length));
  return processes.map(
    ({ name, pid, url, health }) =>
      `${name.padEnd(width)}  ${String(pid ?? "-").padStart(7)}  ${health.padEnd(8)}  ${url}`,
  );
}

function sentencesOf(editions: Standings): string[] {
  if (!Array.isArray(editions)) return [`editions: not known. ${editions.unknown}`];
  return editions.length === 0 ? ["editions: none was called yet."] : editions.map(sentenceOfStanding);
}
