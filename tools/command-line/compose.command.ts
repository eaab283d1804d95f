import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepareCompose } from "../compose/prepare-compose.ts";
import { findRepositoryRoot } from "../constellation/repository-root.ts";
import type { Command } from "./command.ts";

export const composeCommand: Command = {
  name: "compose:prepare",
  says: "keys, records and passwords for docker-compose.yml",
  help: `
npm run compose:prepare [-- --url http://127.0.0.1:4000]

Makes deploy/ with a key file per service, signed records, database passwords and the network's pin, as
docker-compose.yml expects them. deploy/offline holds the root keys: take them to a machine without a network.
Then: docker compose --env-file deploy/compose.env up --build

  --url   the address at which people's browsers reach the gateway`,
  run: async (options, { print }) => {
    const { values } = parseArgs({
      args: options,
      options: { url: { type: "string", default: "http://127.0.0.1:4000" } },
    });
    await prepareCompose(join(findRepositoryRoot(), "deploy"), values.url, new Date());
    print("deploy/ is ready. Next: docker compose --env-file deploy/compose.env up --build");
    return 0;
  },
};
