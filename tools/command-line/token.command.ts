import { parseArgs } from "node:util";
import { AlightError } from "#shared/errors/alight-error.ts";
import { requirePlaces } from "../control/call-control.ts";
import type { Command } from "./command.ts";
import { signInPerson } from "./sign-in-person.ts";

export const tokenCommand: Command = {
  name: "token",
  says: "an access token of a demo person",
  help: `
npm run token -- <person>@<organization> [--json]

Signs a demo person in and prints the access token. It is bound to a key (RFC 9449): whoever uses it must prove
possession with each request. Development only.

  --json   prints { token, privateKey }, the key as JWK

  npm run --silent token -- advocate@colorado --json`,
  run: async (options, { config, client, print }) => {
    const { values, positionals } = parseArgs({
      args: options,
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    const [address, ...rest] = positionals;
    if (address === undefined || rest.length > 0) {
      throw new AlightError("BAD_REQUEST", "Name one person: npm run token -- advocate@colorado");
    }
    const session = await signInPerson(client, address, await requirePlaces(client, config.home));
    print(values.json ? JSON.stringify(session, null, 2) : session.token);
    return 0;
  },
};
