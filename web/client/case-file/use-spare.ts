import { useState } from "react";
import type { MessageId } from "../language/english.ts";
import type { FileDesk } from "./file-desk.ts";
import type { Reader } from "./need-file.ts";
import { isSpareEnough } from "./seal-plan.ts";
import { type PaperKey, usePaperKey } from "./use-paper-key.ts";

export type Spare = {
  /** Whether it is asked beside what is written, until that is put away. */
  isAsked: boolean;
  /** What is said to somebody who wanted to seal without an answer. */
  missing: MessageId | undefined;
  /** Colleagues who have keys. */
  others: readonly Reader[];
  paper: PaperKey;
  /** The desk to seal at; undefined as long as losing one's keys would lose the file. */
  settle: () => Promise<FileDesk | undefined>;
};

/**
 * Who else opens what is written, when whoever writes it loses their keys: asked once, beside what is sealed first.
 * Whoever has no colleague with keys, and presses on, has the key on paper made at once: it is the only way there is.
 */
export function useSpare(desk: FileDesk): Spare {
  const [isAsked] = useState(!desk.isSpare);
  const [missing, setMissing] = useState<MessageId>();
  const paper = usePaperKey(desk.file.need);
  const others = desk.file.colleagues.filter(({ id }) => id !== desk.keys.person && desk.stated.get(id)?.ok);
  const settle = async () => {
    const [made, wasKept] = [paper.made, paper.kept ?? desk.file.recoveryKey];
    if (made && !(await paper.keep())) return undefined;
    const recoveryKey = made?.sealing ?? wasKept;
    if (isSpareEnough(desk.home, recoveryKey)) return { ...desk, file: { ...desk.file, recoveryKey } };
    const isOwn = desk.home.includes(desk.keys.person);
    setMissing(isOwn ? "file.spare.missing" : "file.spare.own");
    if (!isOwn) await desk.askKeys();
    else if (others.length === 0) await paper.make();
    return undefined;
  };
  const isSettled = desk.isSpare || paper.made !== undefined;
  return { isAsked, missing: isSettled ? undefined : missing, others, paper, settle };
}
