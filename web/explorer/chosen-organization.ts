import { centre, type Issuer } from "./settings.ts";

const storageName = "alight-explorer-organization";

/** The issuer that was chosen before a reload, or that of the first organization. The browser keeps its short name alone. */
export function readChosen(issuers: readonly Issuer[]): string {
  const chosen = sessionStorage.getItem(storageName);
  const kept = issuers.find(({ organization }) => organization === chosen);
  const first = issuers.find(({ organization }) => organization !== centre) ?? issuers[0];
  return (kept ?? first)?.issuer ?? "";
}

export function keepChosen(issuer: string, issuers: readonly Issuer[]): void {
  const chosen = issuers.find((one) => one.issuer === issuer);
  if (chosen) sessionStorage.setItem(storageName, chosen.organization);
}
