import { useState } from "react";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { useReturn } from "../graph/use-return.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { useStatedKeys } from "../person-key/use-stated-keys.ts";
import type { FileDesk } from "./file-desk.ts";
import type { NeedFile } from "./need-file.ts";
import { isSpareEnough, spareReaders, usualReaders } from "./seal-plan.ts";
import { usePaperKey } from "./use-paper-key.ts";

type Sitting = { file: NeedFile; keys: OpenKeys; paper: Opener | undefined; onChange: () => void };

/** The desk of somebody with open keys; `isWaiting` until it is known which colleagues have keys. */
export function useFileDesk({ file, keys, paper, onChange }: Sitting): { desk: FileDesk; isWaiting: boolean } {
  // As it was when the page came up: nobody is ticked or unticked by what happens elsewhere.
  const [{ usual, spare }] = useState(() => ({ usual: usualReaders(file, keys.person), spare: spareReaders(file) }));
  const [chosenAnew, setChosen] = useState<readonly string[]>();
  const [sealing, setSealing] = useState<FileDesk["sealing"]>("NOT");
  const paperKey = usePaperKey(file.need);
  const others = file.permissions.flatMap(({ people }) => people);
  const { stated, ask } = useStatedKeys([...file.colleagues.map(({ id }) => id), ...others]);
  useReturn(() => void ask());
  const keyedOf = (people: readonly string[]) =>
    [...new Set([keys.person, ...people])].filter((id) => stated.get(id)?.ok);
  const isEnough = isSpareEnough(keyedOf(usual), undefined);
  const home = keyedOf(chosenAnew ?? (isEnough ? usual : [...usual, ...spare]));
  const desk: FileDesk = {
    ...{ file, keys, paper, paperKey, stated, askKeys: ask, home, onChange },
    isSpare: isSpareEnough(home, file.recoveryKey),
    isChosenAnew: chosenAnew !== undefined,
    choose: setChosen,
    sealing,
    seals: setSealing,
  };
  return { desk, isWaiting: file.colleagues.some(({ id }) => !stated.has(id)) };
}
