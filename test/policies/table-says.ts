import { type Access, may } from "#shared/policy/access.ts";
import { type Relation, relations } from "#shared/policy/relation.ts";
import { serviceTables } from "../../tools/policies/service-tables.ts";
import { type WalkAsker, walkedHome } from "./walk-asker.ts";

/** What the walk knows of an object that was found. */
export type Found = { type: string; id: unknown; isApproved: boolean };

/** Whether the table shows an object to somebody at all. Parts are shown with the field that leads to them. */
export function isShown(asker: WalkAsker, found: Found): boolean {
  const rows = heldRows(found.type);
  return rows.length === 0 || rows.some(({ service, fields }) => opensAny(fields, relationTo(asker, service, found)));
}

/** Whether the table opens a field of an object that is shown. */
export function isOpen(asker: WalkAsker, found: Found, field: string): boolean {
  if (found.type === "Query") return isQuestion(field) ? isRootOpen(asker, "queries", field) : true;
  const rows = heldRows(found.type);
  if (rows.length === 0) return true;
  return rows.some(({ service, fields }) => may(fields[field] ?? {}, relationTo(asker, service, found), asker.roles));
}

/** Whether a question or a command is open to somebody, of what the walked home holds. */
export function isRootOpen(asker: WalkAsker, root: "queries" | "commands" | "streams", name: string): boolean {
  if (root !== "queries" && asker.organization === undefined) return false; // a service alone gives none, and watches nothing
  const found: Found = { type: root, id: walkedHome, isApproved: true };
  return serviceTables.some(({ service, policy }) =>
    may(policy[root][name] ?? {}, relationTo(asker, service, found), asker.roles),
  );
}

function isQuestion(field: string): boolean {
  return serviceTables.some(({ policy }) => policy.queries[field] !== undefined);
}

type HeldRows = { service: string; fields: Readonly<Record<string, Access>> };

function heldRows(type: string): HeldRows[] {
  return serviceTables.flatMap(({ service, policy }) => {
    const held = policy.held[type];
    return held ? [{ service, fields: held.fields }] : [];
  });
}

function opensAny(fields: Readonly<Record<string, Access>>, relation: Relation): boolean {
  return relations.includes(relation) && Object.values(fields).some((access) => access[relation] !== undefined);
}

/**
 * Of the walked home; who of another organization walks was introduced to nothing but what is said of them, and is a
 * reader of nothing sealed.
 */
const unseen: ReadonlySet<string> = new Set(["Need", "Person", "Introduction", "InboxItem", "CaseFile"]);

/** Told anew here, not taken from the services: the walk would not find a mistake that it makes itself. */
function relationTo(asker: WalkAsker, service: string, { type, id, isApproved }: Found): Relation {
  const far: Relation = asker.isNobody ? "nobody" : "network";
  if (["commons", "directory", "statistics"].includes(service)) return asker.organization === "centre" ? "home" : far;
  const owner = typeof id === "string" ? id.replace(/~.*/, "") : undefined;
  if (type === "Person" && asker.personId === id) return "self";
  if (asker.organization !== undefined && asker.organization === owner) return "home";
  if (typeof id === "string" && asker.introducedTo?.has(id)) return "introduced";
  if (unseen.has(type)) return "nobody";
  return type === "Responder" && !isApproved ? "nobody" : far;
}
