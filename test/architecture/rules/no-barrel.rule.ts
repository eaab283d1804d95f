import type { SyntaxNode } from "../source/syntax-node.ts";
import type { SyntaxRule } from "./source-rule.ts";

function passesOn({ type, source }: SyntaxNode): boolean {
  return type === "ExportAllDeclaration" || (type === "ExportNamedDeclaration" && source !== null);
}

function isBarrel(path: string, statements: readonly SyntaxNode[]): boolean {
  if (/(^|\/)index\.(ts|tsx|mjs)$/.test(path)) return true;
  const own = statements.filter((statement) => !passesOn(statement) && statement.type !== "ImportDeclaration");
  return (
    statements.some(({ type }) => type === "ExportAllDeclaration") || (own.length === 0 && statements.some(passesOn))
  );
}

/** Style 2: nobody imports a thing from elsewhere than where it is written. */
export const noBarrel: SyntaxRule = {
  name: "no-barrel",
  appliesTo: () => true,
  remarks: ({ path, statements }) =>
    isBarrel(path, statements) ? [{ line: 1, message: "a file that only passes on others' exports" }] : [],
};
