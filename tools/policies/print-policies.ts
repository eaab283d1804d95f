import { type GraphQLSchema, getNamedType } from "graphql";
import type { Access } from "#shared/policy/access.ts";
import { policyFields, policyTypes } from "#shared/policy/compare-policy.ts";
import type { ServicePolicy } from "#shared/policy/policy-table.ts";
import { type Relation, relations } from "#shared/policy/relation.ts";

/** A service, its schema and its table. */
export type ReadTable = { service: string; schema: GraphQLSchema; policy: ServicePolicy };

const preface = `# Who may read and do what

Written by \`npm run policies\` from what the slices declare; \`npm run policies -- --check\` (part of \`npm run check\`) fails when it is not current, or when a field or command has no row. What a row shuts is null, without an error: absent and forbidden are the same bytes. A command that is shut answers with the problem NOT_ALLOWED, before anything is read. People give commands: no service by itself does, nor somebody who has left.

| relation | who |
| --- | --- |
| nobody | somebody without a token, or to whom the object is not shown at all |
| network | everybody who takes part: people of other organizations and of the centre, the gateway alone, another partner |
| fitting | an organization to which the need was offered (nothing gives this yet) |
| introduced | the two professionals of an introduction (nothing gives this yet) |
| permitted | who has the survivor's permission (nothing gives this yet) |
| home | people of the organization that holds the row, with a role at this moment; at the directory, the centre's people |
| self | somebody of home, of their own row: what was done in their name |

*yes*: whatever the role. Roles: these alone. –: shut. A part belongs to nobody by itself and is open as far as the field that leads to it.
`;

/** The whole page. */
export function printPolicies(tables: readonly ReadTable[]): string {
  return [preface, ...tables.map(printService)].join("\n");
}

function printService({ service, schema, policy }: ReadTable): string {
  const held = Object.entries(policy.held).map(([type, { fields }]) =>
    printRows(`${service}: ${type}`, "field", fields),
  );
  return [
    `## ${service}\n`,
    printRows(`${service}: questions`, "question", policy.queries),
    printRows(`${service}: commands`, "command", policy.commands),
    printRows(`${service}: streams`, "stream", policy.streams),
    ...held,
    printParts(schema, { service, policy }),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function printRows(title: string, what: string, rows: Readonly<Record<string, Access>>): string {
  const lines = Object.entries(rows).map(([name, access]) =>
    line([name, ...relations.map((one) => cell(access, one))]),
  );
  if (lines.length === 0) return "";
  const head = [line([what, ...relations]), line([what, ...relations].map(() => "---"))];
  return [`### ${title}\n`, ...head, ...lines, ""].join("\n");
}

function printParts(schema: GraphQLSchema, { service, policy }: { service: string; policy: ServicePolicy }): string {
  const lines = Object.entries(policy.parts).map(([type, fields]) =>
    line([type, fields.join(" "), leadingTo(schema, type).join(" ")]),
  );
  const head = [line(["part", "fields", "as far as"]), line(["---", "---", "---"])];
  return [`### ${service}: parts\n`, ...head, ...lines, ""].join("\n");
}

function leadingTo(schema: GraphQLSchema, part: string): string[] {
  return policyTypes(schema).flatMap((type) =>
    policyFields(type)
      .filter((field) => getNamedType(field.type).name === part)
      .map((field) => `${type.name}.${field.name}`),
  );
}

function cell(access: Access, relation: Relation): string {
  const given = access[relation];
  if (given === undefined) return "–";
  return given === "everyone" ? "yes" : given.map((role) => role.toLowerCase()).join(", ");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
