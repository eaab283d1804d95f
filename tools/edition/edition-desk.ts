import type { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { GraphAnswer, Session } from "../constellation/graph-client.ts";

export type DeskParts = {
  /** Of those that might take part. */
  organizations: readonly string[];
  /** Signs a demo person in: `coordinator@colorado`. */
  signIn: (address: string) => Promise<Session>;
  ask: (query: string, given: { variables: Record<string, unknown>; session: Session }) => Promise<GraphAnswer>;
  /** Told what goes on, sentence by sentence. */
  tell: (sentence: string) => void;
};

export type Question<Form> = {
  /** Who asks: a demo person. */
  as: string;
  query: string;
  variables: Record<string, unknown>;
  form: Form;
};

export const operatorAddress = "operator@centre";

/** Whoever makes an edition of the demonstration: each of its people is signed in once. */
export class EditionDesk {
  readonly organizations: readonly string[];
  readonly tell: (sentence: string) => void;
  readonly #parts: DeskParts;
  readonly #sessions = new Map<string, Promise<Session>>();

  constructor(parts: DeskParts) {
    this.organizations = parts.organizations;
    this.tell = parts.tell;
    this.#parts = parts;
  }

  /** @throws AlightError when it is not answered as it should be */
  async ask<Form extends z.ZodType>({ as, query, variables, form }: Question<Form>): Promise<z.output<Form>> {
    const session = this.#sessions.get(as) ?? this.#parts.signIn(as);
    this.#sessions.set(as, session);
    const { text } = await this.#parts.ask(query, { variables, session: await session });
    const read = form.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    throw new AlightError("SERVICE_UNAVAILABLE", `The graph did not answer ${as} as it should: ${text.slice(0, 300)}`);
  }
}

/** The one who speaks for an organization of the demonstration. */
export function coordinatorOf(organization: string): string {
  return `coordinator@${organization}`;
}
