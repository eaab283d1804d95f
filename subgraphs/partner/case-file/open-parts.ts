import { choosePermission } from "../permission/choose-permission.ts";
import type { Permission } from "../permission/permission.store.ts";
import type { CasePart } from "./case-file.store.ts";

/** Somebody for whom parts are sealed, and what lets them open any at this moment. */
export type CaseReader =
  /** Of the home: what is sealed for them is theirs to open. */
  | { side: "HOME" }
  | {
      side: "OTHER";
      person: string;
      organization: string;
      /** As whom or for whom they work on the need now: of introductions that are accepted, and not ended. */
      responders: ReadonlySet<string>;
      /** Of the need, for its case file, as they stand in the database. */
      permissions: readonly Permission[];
    };

/**
 * Of the parts that are sealed for a reader, those that they may open now. Somebody of another organization opens what
 * was sealed under the very permission that still names them and the section, and while they work on the need: where it
 * names a responder, as or for that one.
 */
export function openParts(parts: readonly CasePart[], reader: CaseReader, now: Date): CasePart[] {
  if (reader.side === "HOME") return [...parts];
  const { person, organization, permissions, responders } = reader;
  return parts.filter(({ need, section, permission, readers }) => {
    if (permission === null || !readers.includes(person)) return false;
    const question = { need, purpose: "CASE_FILE", organization, person, section, permission, now } as const;
    const living = choosePermission(permissions, question);
    if (!living) return false;
    return living.responder === null ? responders.size > 0 : responders.has(living.responder);
  });
}
