import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useIsMessageId, useText } from "../language/use-text.ts";
import { nameIssues } from "./statistics.operations.ts";
import { useSubdivisionNames } from "./use-subdivision-names.ts";

export type CodeName = (dimension: string, code: string) => string;

/** Where sentences stand that say the codes of a dimension, beside its own. */
const sentences: Readonly<Record<string, string>> = {
  askingCountry: "statistics.code.country",
  answeringCountry: "statistics.code.country",
  exploitation: "needForm.exploitation",
  outcome: "need.outcome",
  help: "help",
};

/** What a table's codes are called: what has no name stands as it is. */
export function useCodeNames(dimensions: readonly { name: string; codes: readonly string[] }[]): CodeName {
  const text = useText();
  const isMessage = useIsMessageId();
  const { locale } = useIntl();
  const [{ data }] = useQuery({ query: nameIssues, variables: { locale }, requestPolicy: "cache-first" });
  const parts = useSubdivisionNames(dimensions);
  const issues = new Map(data?.legalIssues.map(({ code, name }) => [code, name]));
  const groups = new Map<string, string>(data?.legalIssueGroups.map(({ group, label }) => [group, label.text]));
  const places = new Intl.DisplayNames(locale, { type: "region" });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const said = (id: string) => (isMessage(id) ? text(id) : undefined);
  return (dimension, code) => {
    const word = said(`statistics.code.${dimension}.${code}`) ?? said(`${sentences[dimension]}.${code}`);
    if (word !== undefined) return word;
    switch (dimension) {
      case "group":
        return groups.get(code) ?? code;
      case "issue":
        return issues.get(code) ?? code;
      case "country":
      case "askingCountry":
      case "answeringCountry":
        return nameIn(places, code);
      case "subdivision":
        return `${parts.get(code) ?? code}, ${nameIn(places, code.slice(0, 2))}`;
      case "language":
        return nameIn(languages, code);
      default:
        return code;
    }
  };
}

/** A code that no such name can be of is not looked up: the browser would throw. */
function nameIn(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
