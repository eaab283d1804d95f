import { addressOf, goTo, useAddress } from "../route/address.ts";

export const resourceKinds = ["REPORT", "MANUAL", "CASE_LAW", "STATUTE", "FORM", "TRAINING"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** What narrows the catalogue; all of it stands in the address. */
export type ResourceSearch = {
  search: string;
  kind: ResourceKind | undefined;
  issue: string;
  place: string;
  language: string;
};

/** The search in the address, and the way to another. */
export function useResourceSearch(): {
  asked: ResourceSearch;
  ask: (changes: Partial<Record<string, string>>) => void;
} {
  const { search } = useAddress();
  const read = (name: string) => search.get(name) ?? "";
  const asked = {
    search: read("search"),
    kind: resourceKinds.find((kind) => kind === read("kind")),
    issue: read("issue"),
    place: read("place"),
    language: read("language"),
  };
  const ask = (changes: Partial<Record<string, string>>) => {
    const next = { ...Object.fromEntries(search), ...changes };
    goTo(
      addressOf(
        { screen: "resources" },
        Object.fromEntries(Object.entries(next).map(([name, value]) => [name, value ?? ""])),
      ),
    );
  };
  return { asked, ask };
}
