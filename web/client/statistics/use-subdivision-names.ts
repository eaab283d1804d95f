import { useEffect, useState } from "react";
import { useIntl } from "react-intl";
import { useClient } from "urql";
import { nameSubdivisions } from "./statistics.operations.ts";

type Dimension = { name: string; codes: readonly string[] };

/** What the parts of countries are called that a table counts, by their codes; asked for where there are any. */
export function useSubdivisionNames(dimensions: readonly Dimension[]): ReadonlyMap<string, string> {
  const client = useClient();
  const { locale } = useIntl();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const codes = dimensions.filter(({ name }) => name === "subdivision").flatMap((dimension) => dimension.codes);
  const countries = [...new Set(codes.map((code) => code.slice(0, 2)))].join(" ");
  useEffect(() => {
    let isGone = false;
    const wanted = countries.split(" ").filter((country) => country !== "");
    const asked = wanted.map((within) =>
      client.query(nameSubdivisions, { within, locale }, { requestPolicy: "cache-first" }).toPromise(),
    );
    void Promise.all(asked).then((answers) => {
      const parts = answers.flatMap(({ data }) => data?.jurisdictions ?? []);
      if (!isGone && parts.length > 0) setNames(new Map(parts.map(({ code, name }) => [code, name])));
    });
    return () => {
      isGone = true;
    };
  }, [client, locale, countries]);
  return names;
}
