import { isTest } from "../source/source-file.ts";
import { isRecord, listOf, type SyntaxNode } from "../source/syntax-node.ts";
import type { SyntaxRule } from "./source-rule.ts";

const stores = new Set<unknown>(["Map", "Set", "WeakMap", "WeakSet", "Array"]);

function declarationIn({ type, declaration, ...statement }: SyntaxNode): Readonly<Record<string, unknown>> | undefined {
  const candidate = type === "ExportDeclaration" ? declaration : { type, ...statement };
  return isRecord(candidate) && candidate.type === "VariableDeclaration" ? candidate : undefined;
}

function isEmptyStore(declarator: unknown): boolean {
  if (!isRecord(declarator) || !isRecord(declarator.init) || declarator.init.type !== "NewExpression") return false;
  const { callee, arguments: given } = declarator.init;
  return isRecord(callee) && stores.has(callee.value) && listOf(given).length === 0;
}

function holdsState(statement: SyntaxNode): boolean {
  const declaration = declarationIn(statement);
  if (declaration === undefined || declaration.declare === true) return false;
  return declaration.kind !== "const" || listOf(declaration.declarations).some(isEmptyStore);
}

/** Style 19: `let` at the top of a file, or a collection that is born empty there, is filled by somebody later. */
export const noModuleState: SyntaxRule = {
  name: "no-module-state",
  appliesTo: (path) => !isTest(path),
  remarks: ({ statements, lineAt }) =>
    statements.filter(holdsState).map(({ span }) => ({
      line: lineAt(span.start),
      message: "state of a module; hold it in what the process builds",
    })),
};
