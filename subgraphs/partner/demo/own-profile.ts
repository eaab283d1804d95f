import type { DemoResponder } from "./make-responders.ts";

/** The place in the list of somebody who can take needs, and of whom nothing else depends. */
const ownPlace = 15;

/** One of the responders is the person of the demonstration who answers for all of them; unless one has their name. */
export function withOwnProfile(responders: readonly DemoResponder[], name: string | undefined): DemoResponder[] {
  const isThere = responders.some(({ fields }) => fields.name === name);
  if (name === undefined || isThere) return [...responders];
  return responders.map((responder, at) => (at === ownPlace ? named(responder, name) : responder));
}

/** What the one who was made up says of themself goes with their name. */
function named(responder: DemoResponder, name: string): DemoResponder {
  return { ...responder, fields: { ...responder.fields, name, traits: [] } };
}
