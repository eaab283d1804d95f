/** Something that was found: its id or code, and its name in the language of the page. */
export type Found = { id: string; name: string; detail?: string };

/** What fits some words; without words, what is offered at first. */
export type Find = (words: string) => Promise<readonly Found[]>;
