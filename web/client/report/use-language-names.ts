import { useEffect, useState } from "react";
import { useIntl } from "react-intl";
import { useClient } from "urql";
import { findLanguages } from "../find/find.operations.ts";

/** Languages with names, as a table has its codes and labels. */
export type NamedLanguages = { name: "language"; codes: readonly string[]; labels: readonly string[] };

/** What the product calls those languages that the browser has no name for, as Mam. Until it is known they are codes. */
export function useLanguageNames(codes: readonly string[]): NamedLanguages {
  const client = useClient();
  const { locale } = useIntl();
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const unnamed = codes.filter((code) => !isNamed(locale, code)).join(" ");
  useEffect(() => {
    let isGone = false;
    const read = async (search: string) => {
      const { data } = await client.query(findLanguages, { search, locale }, { requestPolicy: "cache-first" });
      const found = data?.languages.find(({ tag }) => tag === search);
      if (found && !isGone) setKnown((before) => new Map(before).set(search, found.name));
    };
    for (const code of unnamed.split(" ").filter((one) => one !== "")) void read(code);
    return () => {
      isGone = true;
    };
  }, [client, locale, unnamed]);
  return { name: "language", codes, labels: codes.map((code) => known.get(code) ?? code) };
}

function isNamed(locale: string, code: string): boolean {
  try {
    return new Intl.DisplayNames(locale, { type: "language", fallback: "none" }).of(code) !== undefined;
  } catch {
    return false;
  }
}
