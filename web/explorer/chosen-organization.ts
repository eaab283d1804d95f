import type { Issuer } from "./settings.ts";

const storageName = "alight-explorer-organization";

/** The issuer that was chosen before a reload, or the first of the list. The browser keeps its short name alone. */
export function readChosen(issuers: readonly Issuer[]): string {
  const chosen = sessionStorage.getItem(storageName);
  return (issuers.find(({ organization }) => organization === chosen) ?? issuers[0])?.issuer ?? "";
}

export function keepChosen(issuer: string, issuers: readonly Issuer[]): void {
  const chosen = issuers.find((one) => one.issuer === issuer);
  if (chosen) sessionStorage.setItem(storageName, chosen.organization);
}
