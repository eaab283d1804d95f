import "reflect-metadata";
import { registerEnumType } from "type-graphql";

/** Makes a list of codes with their meanings into an enum of the schema; hand the result to `@Field(() => …)`. */
export function codesEnum(
  name: string,
  description: string,
  meanings: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const codes = Object.fromEntries(Object.keys(meanings).map((code) => [code, code]));
  const described = Object.entries(meanings).map(([code, meaning]) => [code, { description: `${meaning}.` }]);
  registerEnumType(codes, { name, description, valuesConfig: Object.fromEntries(described) });
  return codes;
}
