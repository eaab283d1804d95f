import { useCallback, useState } from "react";
import { randomBytes } from "../../../shared/seal/bytes.ts";
import { printRecoveryKey, recoveryReader } from "../../../shared/seal/recovery-key.ts";
import { type Command, useCommand } from "../graph/use-command.ts";
import { keepRecoveryKey } from "./case-file.operations.ts";
import { recoveryReaderOf } from "./case-file-names.ts";

const keyLength = 32;

/** Where on the page it was asked for, and is shown: at a piece that is written, or beside who opens the file. */
export type PaperPlace = `${string}/${number}` | "file";

export type PaperKey = {
  /** A key that stands on the page: nothing is sealed for it until somebody says that they have it. */
  made: { printed: string; sealing: string; place: PaperPlace } | undefined;
  /** The public half of the one that somebody said they have, in this page. */
  kept: string | undefined;
  make: (place: PaperPlace) => Promise<void>;
  /** @returns whether it is a reader now */
  keep: () => Promise<boolean>;
  putAway: () => void;
  /** Puts away what only stood at a place that is closed. */
  leave: (place: PaperPlace) => void;
  command: Pick<Command<never>, "isUnderWay" | "problems" | "failure">;
};

/**
 * A key on paper: made in this page, shown once, never sent. Its public half is kept only when somebody says that they
 * have it on paper: from then on all is sealed for it too. A key that nobody has would count as a reader. There is one
 * for the whole file: a page has it once, however many parts are open on it.
 */
export function usePaperKey(need: string): PaperKey {
  const command = useCommand(keepRecoveryKey);
  const [made, setMade] = useState<PaperKey["made"]>();
  const [kept, setKept] = useState<string>();
  const make = async (place: PaperPlace) => {
    const key = randomBytes(keyLength);
    const { sealing } = await recoveryReader(recoveryReaderOf(need), key);
    setMade({ printed: await printRecoveryKey(key), sealing, place });
  };
  const keep = async () => {
    if (!made || !(await command.give({ need, sealing: made.sealing }))) return false;
    setKept(made.sealing);
    setMade(undefined);
    return true;
  };
  const leave = useCallback(
    (place: PaperPlace) => setMade((shown) => (shown?.place === place ? undefined : shown)),
    [],
  );
  return { made, kept, make, keep, putAway: () => setMade(undefined), leave, command };
}
