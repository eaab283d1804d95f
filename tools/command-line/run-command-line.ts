import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { createHttpClient } from "#shared/http/send-http.ts";
import { auditCommand } from "./audit.command.ts";
import type { Command } from "./command.ts";
import { composeCommand } from "./compose.command.ts";
import { readLauncherConfig } from "./config.ts";
import { editionCommand } from "./edition.command.ts";
import { graphqlCommand } from "./graphql.command.ts";
import { keysCommand } from "./keys.command.ts";
import { organizationCommand } from "./organization.command.ts";
import { seedCommand } from "./seed.command.ts";
import { startCommand } from "./start.command.ts";
import { statusCommand } from "./status.command.ts";
import { tokenCommand } from "./token.command.ts";

const commands: readonly Command[] = [
  startCommand,
  statusCommand,
  tokenCommand,
  graphqlCommand,
  organizationCommand,
  keysCommand,
  seedCommand,
  editionCommand,
  auditCommand,
  composeCommand,
];

/** Runs `<command> <options>`; what goes wrong is one sentence on stderr. @returns the exit code */
export async function runCommandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const [name = "", ...options] = words;
  const command = commands.find((one) => one.name === name);
  if (!command) {
    process.stderr.write(
      `${name ? `There is no command "${name}". ` : ""}The commands are:\n${listCommands()}\n\n${homeHelp}\n`,
    );
    return 2;
  }
  if (options.includes("--help") || options.includes("-h")) {
    process.stdout.write(`${helpOf(command)}\n`);
    return 0;
  }
  const client = createHttpClient({ connectionsPerOrigin: 8 });
  try {
    return await command.run(options, {
      config: readLauncherConfig(environment),
      client,
      print: (text) => process.stdout.write(`${text}\n`),
      tell: (text) => process.stderr.write(`${text}\n`),
    });
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, command)}\n`);
    return 1;
  } finally {
    await client.close();
  }
}

/** Every command but the one for compose works on the constellation of a home. */
const homeHelp = "ALIGHT_HOME    the folder of all state (.alight): names the constellation that is meant";

function helpOf({ help }: Command): string {
  return help.includes("ALIGHT_HOME") ? help.trim() : `${help.trim()}\n\n  ${homeHelp}`;
}

function listCommands(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return commands.map(({ name, says }) => `  npm run ${name.padEnd(width)}  ${says}`).join("\n");
}

const parseArgsError = z.object({ code: z.string().startsWith("ERR_PARSE_ARGS"), message: z.string() });

function sentenceOf(error: unknown, { name }: Command): string {
  if (error instanceof AlightError) return error.message;
  const strange = parseArgsError.safeParse(error).data;
  // Its first line says what is wrong; what follows guesses at how to mend it.
  if (strange) return `${strange.message.split(/\.? To specify|\.?\n/, 1)[0]}. See: npm run ${name} -- --help`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
