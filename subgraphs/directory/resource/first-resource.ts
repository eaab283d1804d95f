import type { ResourceKind } from "./resource.codes.ts";

/** A public resource that the catalogue begins with. Facts only; entered from knowledge, opened by nobody yet. */
export type FirstResource = {
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly kind: ResourceKind;
  readonly url: string;
  readonly issues: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly language: string;
};

/** Where the law of the European Union holds. */
export const europeanUnion: readonly string[] = [
  ...["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV"],
  ...["MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"],
];

/** Members of the Council of Europe. */
export const councilOfEurope: readonly string[] = [
  ...europeanUnion,
  ...["AD", "AL", "AM", "AZ", "BA", "CH", "GB", "GE", "IS", "LI", "MC", "MD", "ME", "MK", "NO", "RS", "SM", "TR", "UA"],
];

export const everywhere: readonly string[] = [];
