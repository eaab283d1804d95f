/** A node of swc's syntax tree, read without trusting its shape: rules ask for what they need and guard it. */
export interface SyntaxNode {
  readonly type?: unknown;
  readonly span: { readonly start: number; readonly end: number };
  readonly [property: string]: unknown;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSyntaxNode(value: unknown): value is SyntaxNode {
  if (!isRecord(value) || !isRecord(value.span)) return false;
  return typeof value.span.start === "number" && typeof value.span.end === "number";
}

function collect(value: unknown, into: SyntaxNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into);
  } else if (isRecord(value)) {
    if (isSyntaxNode(value)) into.push(value);
    for (const property in value) if (property !== "span") collect(value[property], into);
  }
}

/** Every node below and including `value`, in the order of the text. */
export function nodesIn(value: unknown): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  collect(value, nodes);
  return nodes;
}

export function ofType(nodes: readonly SyntaxNode[], ...types: readonly string[]): readonly SyntaxNode[] {
  return nodes.filter(({ type }) => typeof type === "string" && types.includes(type));
}

export function isIdentifier(value: unknown, name: string): boolean {
  return isRecord(value) && value.type === "Identifier" && value.value === name;
}

/** The elements of a property that swc promises to be a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
