import { isRecord, listOf, ofType } from "../source/syntax-node.ts";
import type { SyntaxRule } from "./source-rule.ts";
import { wordsOfName } from "./words-of-name.ts";

const nouns = [
  "need",
  "responder",
  "candidate",
  "team",
  "opportunity",
  "introduction",
  "permission",
  "case-file",
  "edition",
  "card",
  "organization",
];

/** What tokens, headers and answers are fixed to say. Allowed as the name of a property, and of nothing else. */
const wireWord = /^(organization|ORGANIZATION_[A-Z_]+)$/;

function nounIn(name: string): string | undefined {
  const words = `-${wordsOfName(name)}-`;
  return nouns.find((noun) => words.includes(`-${noun}-`));
}

function propertyNamesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(propertyNamesIn);
  if (!isRecord(value)) return [];
  const shorthands = value.type === "ObjectExpression" ? listOf(value.properties) : [];
  return [value.key, value.property, ...shorthands, ...Object.values(value).flatMap(propertyNamesIn)];
}

/** `shared` serves every slice and knows none; the code lists in `shared/codes` are the exception. */
export const sharedKnowsNoNoun: SyntaxRule = {
  name: "shared-knows-no-noun",
  appliesTo: (path) => path.startsWith("shared/") && !path.startsWith("shared/codes/"),
  remarks: ({ path, statements, nodes, lineAt }) => {
    const propertyNames = new Set(propertyNamesIn(statements));
    const names = ofType(nodes, "Identifier")
      .filter((node) => !(propertyNames.has(node) && wireWord.test(String(node.value))))
      .map(({ value, span }) => ({ name: String(value), line: lineAt(span.start) }));
    return [{ name: path, line: 1 }, ...names].flatMap(({ name, line }) => {
      const noun = nounIn(name);
      return noun === undefined ? [] : [{ line, message: `\`${name}\` names a noun of the glossary (${noun})` }];
    });
  },
};
