/** Something that was found: its id or code, and its name in the language of the page. */
export type Found = {
  id: string;
  name: string;
  /** What tells it apart from others of its name: the country of a place. */
  detail?: string | undefined;
};

/** What fits some words; without words, what is offered at first. */
export type Find = (words: string) => Promise<readonly Found[]>;
