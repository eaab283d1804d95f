/** What stands in the address of whoever comes from an introduction to make their keys. */
export function keysFor(introduction: string): Readonly<Record<string, string>> {
  return { introduction };
}

/** The introduction that somebody came from, by its id; undefined for whoever came by themself. */
export function keysAskedFor(search: URLSearchParams): string | undefined {
  const id = search.get("introduction");
  return id === null || id === "" ? undefined : id;
}
