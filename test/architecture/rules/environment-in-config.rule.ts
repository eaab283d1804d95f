import { isWorkshop } from "../source/source-file.ts";
import { isIdentifier, isRecord, listOf, ofType, type SyntaxNode } from "../source/syntax-node.ts";
import type { SyntaxRule } from "./source-rule.ts";

function isProcess(value: unknown): boolean {
  return isIdentifier(value, "process") || (isRecord(value) && isIdentifier(value.property, "process"));
}

function isEnvName(value: unknown): boolean {
  if (isIdentifier(value, "env")) return true;
  return isRecord(value) && isRecord(value.expression) && value.expression.value === "env";
}

function hasEnv(parts: unknown): boolean {
  return listOf(parts).some((part) => isRecord(part) && [part.key, part.local, part.imported].some(isEnvName));
}

function readsEnvironment({ type, object, property, id, init, source, specifiers }: SyntaxNode): boolean {
  if (type === "MemberExpression") return isProcess(object) && isEnvName(property);
  if (type === "VariableDeclarator") return isProcess(init) && isRecord(id) && hasEnv(id.properties);
  return isRecord(source) && /^(node:)?process$/.test(String(source.value)) && hasEnv(specifiers);
}

/** `readGatewayConfig(process.env)`: a composition root hands the environment on, whole, and reads nothing of it. */
function handedToConfig(nodes: readonly SyntaxNode[]): ReadonlySet<unknown> {
  return new Set(
    ofType(nodes, "CallExpression")
      .filter(({ callee }) => isRecord(callee) && /Config$/.test(String(callee.value)))
      .flatMap((call) => listOf(call.arguments))
      .map((argument) => isRecord(argument) && argument.expression),
  );
}

/** Style 23. */
export const environmentInConfig: SyntaxRule = {
  name: "environment-in-config",
  appliesTo: (path) => !isWorkshop(path) && !/(^|\/)config\.ts$/.test(path),
  remarks: ({ path, nodes, lineAt }) => {
    const handedOn = /(^|\/)main\.ts$/.test(path) ? handedToConfig(nodes) : new Set();
    return ofType(nodes, "MemberExpression", "VariableDeclarator", "ImportDeclaration")
      .filter((node) => readsEnvironment(node) && !handedOn.has(node))
      .map(({ span }) => ({ line: lineAt(span.start), message: "reads the environment; only config.ts does" }));
  },
};
