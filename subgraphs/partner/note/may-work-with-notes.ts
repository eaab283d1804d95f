import type { PersonActor } from "../context.ts";
import type { NoteSide } from "./note.store.ts";

const posters: readonly string[] = ["ADVOCATE", "COORDINATOR"];

/** At home those who work on needs; of the other side whoever takes part does. */
export function mayWorkWithNotes({ roles }: Pick<PersonActor, "roles">, side: NoteSide): boolean {
  return side === "OTHER" || roles.some((role) => posters.includes(role));
}
