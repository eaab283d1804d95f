import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { Table } from "./edition.ts";
import type { Naming } from "./order-by-name.ts";
import { useCodeNames } from "./use-code-names.ts";

/** The names of a table's codes, and their order in the language of the page. */
export function useNaming({ dimensions }: Pick<Table, "dimensions">, cutOffOn: string): Naming {
  const { locale } = useIntl();
  const nameOf = useCodeNames(dimensions, cutOffOn);
  const collator = useMemo(() => new Intl.Collator(locale), [locale]);
  return { nameOf, compareNames: collator.compare };
}
