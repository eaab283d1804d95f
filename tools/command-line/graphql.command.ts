import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { askGraph } from "../constellation/graph-client.ts";
import { requirePlaces } from "../control/call-control.ts";
import { clockHint } from "./clock-hint.ts";
import type { Command, CommandContext } from "./command.ts";
import { signInPerson } from "./sign-in-person.ts";

const variablesForm = z.record(z.string(), z.unknown());

export const graphqlCommand: Command = {
  name: "graphql",
  says: "asks the graph and prints the answer as JSON",
  help: `
npm run graphql -- [--as <person>@<organization>] '<query>' [--variables '<JSON>']

Sends a query or mutation to the gateway and prints the answer as JSON. Ends with 1 when the answer's HTTP status is
not 200.

  --as         signs this demo person in first; without it the question is nobody's
  --file       reads the query from a file
  --variables  the query's variables, a JSON object

  npm run --silent graphql -- --as advocate@colorado '{ viewer { id roles } }'`,
  run: async (options, context) => {
    const { values, positionals } = parseArgs({
      args: options,
      allowPositionals: true,
      options: { as: { type: "string" }, file: { type: "string" }, variables: { type: "string" } },
    });
    const query = await readQuery(positionals, values.file);
    const variables = readVariables(values.variables);
    return ask(context, { query, variables, as: values.as });
  },
};

async function ask(
  { config, client, print, tell }: CommandContext,
  question: { query: string; variables: Record<string, unknown>; as: string | undefined },
): Promise<number> {
  const places = await requirePlaces(client, config.home);
  const session = question.as === undefined ? undefined : await signInPerson(client, question.as, places);
  const answer = await askGraph(client, {
    gatewayUrl: places.gatewayUrl,
    query: question.query,
    variables: question.variables,
    ...(session ? { session } : {}),
  });
  print(indent(answer.text));
  if (answer.status === 200) return 0;
  tell(`The gateway answered with status ${answer.status}.`);
  const hint = clockHint(answer.text, new Date());
  if (hint !== undefined) tell(hint);
  return 1;
}

async function readQuery(positionals: readonly string[], file: string | undefined): Promise<string> {
  const [query, ...rest] = positionals;
  if (rest.length > 0) throw new AlightError("BAD_REQUEST", "Give one query, in quotes.");
  if ((query === undefined) === (file === undefined)) {
    throw new AlightError("BAD_REQUEST", "Give a query in quotes, or the name of a file that holds one with --file.");
  }
  if (query !== undefined) return query;
  return readFile(file ?? "", "utf8").catch(() => {
    throw new AlightError("BAD_REQUEST", `--file: ${file} cannot be read.`);
  });
}

function readVariables(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    return variablesForm.parse(JSON.parse(text));
  } catch {
    throw new AlightError("BAD_REQUEST", '--variables must be a JSON object, as in \'{"id": "colorado"}\'.');
  }
}

function indent(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
