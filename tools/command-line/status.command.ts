import { parseArgs } from "node:util";
import { requireStatus } from "../control/call-control.ts";
import type { Command } from "./command.ts";

export const statusCommand: Command = {
  name: "status",
  says: "every process of the running constellation",
  help: `
npm run status [-- --json]

Shows every process of the running constellation: its name, pid, address and health (ready, unready, silent, stopped).

  --json   prints a list of { name, pid, url, health }`,
  run: async (options, { config, client, print }) => {
    const { values } = parseArgs({ args: options, options: { json: { type: "boolean", default: false } } });
    const { processes } = await requireStatus(client, config.home);
    if (values.json) {
      print(JSON.stringify(processes, null, 2));
      return 0;
    }
    const width = Math.max(...processes.map(({ name }) => name.length));
    for (const { name, pid, url, health } of processes) {
      print(`${name.padEnd(width)}  ${String(pid ?? "-").padStart(7)}  ${health.padEnd(8)}  ${url}`);
    }
    return 0;
  },
};
