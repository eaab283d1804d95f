import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useDay, useIsMessageId, useText } from "../language/use-text.ts";
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

type Named = { name: string; codes: readonly string[]; labels?: readonly string[] };

/**
 * What a table's codes are called: what the page and the browser have no name for as the table calls it in English,
 * and otherwise as it is. `cutOffOn`: the day as of which it was counted, for what had not happened by then.
 */
export function useCodeNames(dimensions: readonly Named[], cutOffOn?: string): CodeName {
  const text = useText();
  const day = useDay();
  const isMessage = useIsMessageId();
  const { locale } = useIntl();
  const [{ data }] = useQuery({ query: nameIssues, variables: { locale }, requestPolicy: "cache-first" });
  const parts = useSubdivisionNames(dimensions);
  const issues = new Map(data?.legalIssues.map(({ code, name }) => [code, name]));
  const groups = new Map<string, string>(data?.legalIssueGroups.map(({ group, label }) => [group, label.text]));
  const places = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
  const said = (id: string) => (isMessage(id) ? text(id) : undefined);
  const labelOf = (dimension: string, code: string) => {
    const named = dimensions.find(({ name }) => name === dimension);
    return named?.labels?.[named.codes.indexOf(code)] ?? code;
  };
  return (dimension, code) => {
    if (code === "NEVER" && cutOffOn) return text("statistics.notBy", { day: day(cutOffOn) });
    const word = said(`statistics.code.${dimension}.${code}`) ?? said(`${sentences[dimension]}.${code}`);
    if (word !== undefined) return word;
    switch (dimension) {
      case "group":
        return groups.get(code) ?? labelOf(dimension, code);
      case "issue":
        return issues.get(code) ?? labelOf(dimension, code);
      case "country":
      case "askingCountry":
      case "answeringCountry":
        return nameIn(places, code) ?? labelOf(dimension, code);
      case "subdivision":
        return `${parts.get(code) ?? labelOf(dimension, code)}, ${nameIn(places, code.slice(0, 2)) ?? code}`;
      case "language":
        return nameIn(languages, code) ?? labelOf(dimension, code);
      default:
        return labelOf(dimension, code);
    }
  };
}

/** A code that no such name can be of is not looked up: the browser would throw. */
function nameIn(names: Intl.DisplayNames, code: string): string | undefined {
  try {
    return names.of(code);
  } catch {
    return undefined;
  }
}
