import type { MessageId } from "../language/english.ts";

/** Who did something: by name, or what can be said of them; an id says nothing to anybody. */
export function actorName(actor: string, names: ReadonlyMap<string, string>): { name: string } | { said: MessageId } {
  const name = names.get(actor);
  if (name !== undefined) return { name };
  return { said: actor.includes("~") ? "network.somebody" : "network.itself" };
}
