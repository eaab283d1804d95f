import { organizationCommand } from "../../tools/command-line/organization.command.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { serveControl } from "../../tools/control/serve-control.ts";

/** What a command printed, and with what it ended. */
export type Typed = { said: string; ended: number | string };

/** Gives `npm run organization -- …` in a running constellation as somebody at its terminal would. */
export async function typeCommand(constellation: Constellation, words: readonly string[]): Promise<Typed> {
  const { home } = constellation.parts.foundations;
  const control = await serveControl(home.control);
  control.serve(constellation);
  const said: string[] = [];
  const print = (text: string) => void said.push(text);
  const config = {
    home: home.path,
    gatewayPort: 0,
    databaseUrl: undefined,
    logLevel: "silent",
    environment: { INIT_CWD: home.path },
  };
  try {
    const context = { config, client: constellation.parts.client, print, tell: () => undefined };
    const ended = await organizationCommand.run([...words], context).catch((error: Error) => error.message);
    return { said: said.join("\n"), ended };
  } finally {
    await control.close();
  }
}
