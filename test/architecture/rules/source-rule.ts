import type { ParsedFile, SourceFile } from "../source/source-file.ts";

/** What a rule says about one file: a line, counted from 1, and a sentence. */
export interface Remark {
  readonly line: number;
  readonly message: string;
}

/** A rule over the text of any file. */
export interface TextRule {
  readonly name: string;
  appliesTo(path: string): boolean;
  remarks(file: SourceFile): readonly Remark[];
}

/** A rule over the syntax of a file of code. */
export interface SyntaxRule {
  readonly name: string;
  appliesTo(path: string): boolean;
  remarks(file: ParsedFile): readonly Remark[];
}
