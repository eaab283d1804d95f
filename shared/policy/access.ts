import { type Relation, relations } from "#shared/policy/relation.ts";

/** Who asks one service: what they are to it before any object is looked at, their party, and their roles in it. */
export type Asker = {
  standing: "nobody" | "network" | "home";
  party: string | undefined;
  roles: readonly string[];
  /** Their id, where the service knows its people: what is theirs alone is told by it. */
  person?: string;
};

/** One row of the table: in which relation something is open, to every role or to some. What is not said is shut. */
export type Access = { readonly [Relative in Relation]?: "everyone" | readonly string[] };

/** The one decision. Shut unless the row opens it to that relation and, where it names roles, to one of theirs. */
export function may(access: Access, relation: Relation, roles: readonly string[]): boolean {
  const given = access[relation];
  return given === "everyone" || (given?.some((role) => roles.includes(role)) ?? false);
}

/** Open, whatever the role, in this relation and in every nearer one. */
export function openFrom(farthest: Relation): Access {
  const open = relations.slice(relations.indexOf(farthest));
  return Object.fromEntries(open.map((relation) => [relation, "everyone"]));
}

/** Open at home alone, to these roles. */
export function openAtHomeTo(...roles: readonly string[]): Access {
  return { home: roles };
}
