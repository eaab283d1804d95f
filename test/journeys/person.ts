import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { type Session, signInAs } from "../../tools/constellation/graph-client.ts";
import { type CommandName, commandText } from "./command-forms.ts";
import { type GraphReply, valueAt } from "./graph-answer.ts";

const problemsForm = z.array(z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) }));

export type CommandReply = {
  reply: GraphReply;
  /** What the command came to; its problems apart. */
  payload: unknown;
  /** `CODE at.the.place`, sorted. */
  problems: string[];
};

/** Somebody at the graph, through the gateway, with a real token and a fresh proof for every question. */
export type Person = {
  session: Session;
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphReply>;
  /** With a key of its own unless one is given. */
  command(name: CommandName, given: Record<string, unknown>, selection?: string): Promise<CommandReply>;
};

/** Signs somebody in, as `advocate@colorado`, by the real flow. */
export async function signedIn(constellation: Constellation, address: string): Promise<Person> {
  return personOf(constellation, await constellation.signIn(address));
}

/** Signs somebody in under an address that is not of the demonstration. */
export async function signedInBy(constellation: Constellation, party: string, login: string): Promise<Person> {
  const session = await signInAs(constellation.parts.client, { issuer: constellation.issuerOf(party), login });
  return personOf(constellation, session);
}

export function personOf(constellation: Constellation, session: Session): Person {
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<GraphReply> => {
    const { status, text } = await constellation.ask(query, { variables, session });
    return { status, text, body: JSON.parse(text) };
  };
  return {
    session,
    ask,
    command: async (name, given, selection = "") => {
      const reply = await ask(commandText(name, selection), { idempotencyKey: randomUUID(), ...given });
      return readCommand(reply);
    },
  };
}

function readCommand(reply: GraphReply): CommandReply {
  const payload = valueAt(reply.body, "data.done");
  const told = problemsForm.safeParse(valueAt(payload, "problems"));
  if (!told.success) throw new TypeError(`no payload in ${reply.text.slice(0, 600)}`);
  return { reply, payload, problems: told.data.map(({ code, path }) => `${code} ${path.join(".")}`.trim()).sort() };
}
