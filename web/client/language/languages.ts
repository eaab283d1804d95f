import type { Messages } from "./messages.ts";

export type Language = {
  tag: string;
  /** In itself. */
  name: string;
  direction: "ltr" | "rtl";
  /** Whether somebody who speaks it has read it. What nobody has read is never used for a permission sentence. */
  isReviewed: boolean;
  /** Whether all sentences are there; of a language that is only begun the rest is in English. */
  isWhole: boolean;
  load: () => Promise<Messages>;
};

/** English first: it is complete, and what others lack is taken from it. */
export const languages: readonly Language[] = [
  {
    tag: "en",
    name: "English",
    direction: "ltr",
    isReviewed: true,
    isWhole: true,
    load: async () => ({}),
  },
  {
    tag: "es",
    name: "Español",
    direction: "ltr",
    isReviewed: false,
    isWhole: true,
    load: async () => (await import("./spanish.ts")).spanish,
  },
  {
    tag: "fr",
    name: "Français",
    direction: "ltr",
    isReviewed: false,
    isWhole: false,
    load: async () => (await import("./french.ts")).french,
  },
  {
    tag: "ro",
    name: "Română",
    direction: "ltr",
    isReviewed: false,
    isWhole: false,
    load: async () => (await import("./romanian.ts")).romanian,
  },
  {
    tag: "ne",
    name: "नेपाली",
    direction: "ltr",
    isReviewed: false,
    isWhole: false,
    load: async () => (await import("./nepali.ts")).nepali,
  },
  {
    tag: "tl",
    name: "Tagalog",
    direction: "ltr",
    isReviewed: false,
    isWhole: false,
    load: async () => (await import("./tagalog.ts")).tagalog,
  },
  {
    tag: "ar",
    name: "العربية",
    direction: "rtl",
    isReviewed: false,
    isWhole: false,
    load: async () => (await import("./arabic.ts")).arabic,
  },
];

/** The language that was chosen, or else the first that the browser asks for and we have. */
export function chooseLanguage(chosen: string | null, wanted: readonly string[]): Language {
  const tags = [chosen ?? "", ...wanted].map((tag) => tag.split("-")[0]?.toLowerCase());
  const found = tags.map((tag) => languages.find((one) => one.tag === tag)).find((one) => one !== undefined);
  const [english] = languages;
  if (!english) throw new Error("there is no language");
  return found ?? english;
}

/** As it is spoken where somebody is: `en-GB` writes days and hours otherwise than `en-US`. */
export function regionOf({ tag }: Language, wanted: readonly string[]): string {
  return wanted.find((one) => one.split("-")[0]?.toLowerCase() === tag) ?? tag;
}
