import { useEffect, useRef, useState } from "react";
import type { Find, Found } from "../find/found.ts";
import { meantBy } from "../find/meant-by.ts";
import { useFound } from "../find/use-found.ts";
import type { Settle } from "./unchosen.ts";

export type Finding = {
  find: Find;
  /** Not offered again. */
  chosen: readonly Found[];
  onChoose: (found: Found) => void;
  /** Words stand there that are not chosen from, with the way to settle them; undefined once none do. */
  onTyped?: (settle: Settle | undefined) => void;
};

const none: readonly Found[] = [];

/** What is offered for the words that are typed, and what becomes of words that nobody has chosen from. */
export function useFindBox(finding: Finding) {
  const [words, setWords] = useState("");
  const [{ turn, isKept }, setTurn] = useState({ turn: 0, isKept: false });
  const now = useRef({ ...finding, words });
  now.current = { ...finding, words: now.current.words };
  useEffect(() => () => forget(now.current), []);
  const { found, isLooking } = useFound(finding.find, words);
  const offered = found.filter(({ id }) => !finding.chosen.some((one) => one.id === id));
  const type = (typed: string) => {
    now.current.words = typed;
    setWords(typed);
    finding.onTyped?.(typed.trim() === "" ? undefined : settle);
  };
  const take = (one: Found, isFocusKept: boolean) => {
    const { chosen, onChoose, onTyped } = now.current;
    now.current.words = "";
    setWords("");
    setTurn((before) => ({ turn: before.turn + 1, isKept: isFocusKept }));
    if (!chosen.some(({ id }) => id === one.id)) onChoose(one);
    onTyped?.(undefined);
  };
  /** Asks anew: what is offered may still be that of the words before. */
  const settleWords = async (isFocusKept: boolean) => {
    const typed = now.current.words.trim();
    if (typed === "") return true;
    const fitting = await now.current.find(typed).catch(() => none);
    const isSame = now.current.words.trim() === typed;
    const meant = isSame ? meantBy(typed, fitting) : undefined;
    if (meant) take(meant, isFocusKept);
    return now.current.words.trim() === "";
  };
  const settle = () => settleWords(false);
  const choose = (id: string) => {
    const one = offered.find((each) => each.id === id);
    if (one) take(one, true);
  };
  return { offered, isLooking, words, type, choose, turn, isKept, settle, settleHere: () => settleWords(true) };
}

/** Of a box that goes because the question was answered in another way: what was typed means nothing any more. */
function forget(now: Pick<Finding, "onTyped"> & { words: string }): void {
  now.words = "";
  now.onTyped?.(undefined);
}
