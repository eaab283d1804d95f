import { parseSync } from "@swc/core";
import { isSyntaxNode, listOf, nodesIn, type SyntaxNode } from "./syntax-node.ts";

/** A file of the repository as rules see it. `path` is relative to the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file of code with its syntax tree. */
export interface ParsedFile extends SourceFile {
  readonly statements: readonly SyntaxNode[];
  /** Every node below the statements, in the order of the text. */
  readonly nodes: readonly SyntaxNode[];
  /** The line, counted from 1, of a node's beginning or end. */
  lineAt(offset: number): number;
}

const newline = 10;

export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path);
}

/** Tests, and what only they use. */
export function isTest(path: string): boolean {
  return /\.(test|fixture)\.(tsx?|mjs)$/.test(path);
}

/** `test/`, `tools/`, `bin/`, tests and configuration files: free of the rules for what runs in production. */
export function isWorkshop(path: string): boolean {
  return isTest(path) || /^(test|tools|bin)\//.test(path) || !path.includes("/");
}

function lineEnds(text: string): readonly number[] {
  const bytes = Buffer.from(text);
  const ends: number[] = [];
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) ends.push(at);
  return ends;
}

/**
 * swc counts bytes, from a base that it chooses. An empty statement put in front of the text tells that base.
 */
export function parseFile({ path, text }: SourceFile): ParsedFile {
  const code = `;${text.replace(/^#!/, "//")}`;
  const [first, ...statements] = listOf(
    parseSync(code, { syntax: "typescript", decorators: true, tsx: path.endsWith(".tsx") }).body,
  ).filter(isSyntaxNode);
  const base = (first?.span.start ?? 0) + 1;
  const ends = lineEnds(text);
  const lineAt = (offset: number) => 1 + ends.filter((end) => end < offset - base).length;
  return { path, text, statements, nodes: nodesIn(statements), lineAt };
}
