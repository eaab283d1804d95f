import type { Finding } from "../finding.ts";
import { isCode, type ParsedFile, parseFile, type SourceFile } from "../source/source-file.ts";
import { syntaxRules, textRules } from "./rules.ts";

function judgeText(file: SourceFile): readonly Finding[] {
  return textRules
    .filter((rule) => rule.appliesTo(file.path))
    .flatMap((rule) => rule.remarks(file).map((remark) => ({ rule: rule.name, file: file.path, ...remark })));
}

function judgeSyntax(file: ParsedFile): readonly Finding[] {
  return syntaxRules
    .filter((rule) => rule.appliesTo(file.path))
    .flatMap((rule) => rule.remarks(file).map((remark) => ({ rule: rule.name, file: file.path, ...remark })));
}

function parseOrTell(file: SourceFile): ParsedFile | Finding {
  try {
    return parseFile(file);
  } catch (error) {
    return { rule: "syntax", file: file.path, message: String(error).split("\n")[0] ?? "cannot be parsed" };
  }
}

/** What all rules over single files say, in the order of the files. */
export function judgeFiles(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap((file) => {
    if (!isCode(file.path)) return judgeText(file);
    const parsed = parseOrTell(file);
    return [...judgeText(file), ...("statements" in parsed ? judgeSyntax(parsed) : [parsed])];
  });
}
