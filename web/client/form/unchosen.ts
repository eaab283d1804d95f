import { createContext } from "react";

/** Takes what is meant by the words that are typed, where that is clear. False while they are not chosen from. */
export type Settle = () => Promise<boolean>;

/** The fields of a form in which words stand that nobody has chosen from yet, by name. */
export type Unchosen = Map<string, Settle>;

export const UnchosenContext = createContext<Unchosen>(new Map());
