import { useEffect, useState } from "react";
import type { MessageId } from "../language/english.ts";
import type { FileDesk } from "./file-desk.ts";
import type { Reader } from "./need-file.ts";
import { isSpareEnough } from "./seal-plan.ts";
import type { PaperKey, PaperPlace } from "./use-paper-key.ts";

export type Spare = {
  /** Whether it is asked beside what is written, until that is put away. */
  isAsked: boolean;
  /** What is said to somebody who wanted to seal without an answer. */
  missing: MessageId | undefined;
  /** Colleagues who have keys. */
  others: readonly Reader[];
  /** The key on paper of the page, where it is asked for. */
  paper: PaperKey;
  /** The place of what is written. */
  place: PaperPlace;
  /** The desk to seal at; undefined as long as losing one's keys would lose the file. */
  settle: () => Promise<FileDesk | undefined>;
};

/**
 * Who else opens what is written, when whoever writes it loses their keys: asked once, beside what is sealed first.
 * Whoever has no colleague with keys, and presses on, has the key on paper made at once: it is the only way there is.
 * Of several parts that are open it is made at one, and is for all.
 */
export function useSpare(desk: FileDesk, place: PaperPlace): Spare {
  const [isAsked] = useState(!desk.isSpare);
  const [missing, setMissing] = useState<MessageId>();
  const { leave } = desk.paperKey;
  useEffect(() => () => leave(place), [leave, place]);
  const paper = { ...desk.paperKey, made: isAsked ? desk.paperKey.made : undefined };
  const others = desk.file.colleagues.filter(({ id }) => id !== desk.keys.person && desk.stated.get(id)?.ok);
  const settle = async () => {
    const [made, wasKept] = [paper.made, desk.file.recoveryKey ?? paper.kept];
    if (made && !(await paper.keep())) return undefined;
    const recoveryKey = made?.sealing ?? wasKept;
    if (isSpareEnough(desk.home, recoveryKey)) return { ...desk, file: { ...desk.file, recoveryKey } };
    const isOwn = desk.home.includes(desk.keys.person);
    setMissing(isOwn ? "file.spare.missing" : "file.spare.own");
    if (!isOwn) await desk.askKeys();
    else if (others.length === 0) await paper.make(place);
    return undefined;
  };
  const isSettled = desk.isSpare || paper.made !== undefined;
  return { isAsked, missing: isSettled ? undefined : missing, others, paper, place, settle };
}
