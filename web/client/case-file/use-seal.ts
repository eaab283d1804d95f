import { useRef, useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { sealSection } from "./case-file.operations.ts";
import { type Sealing, sealParts } from "./seal-parts.ts";

type Begun = { sealing: Sealing; parts: readonly string[]; given: number };

/**
 * Seals a piece in this page and gives its parts to the home, one after the other. When the line drops between two,
 * the same content again goes on where it stopped: nothing is sealed twice.
 */
export function useSeal(keys: OpenKeys) {
  const command = useCommand(sealSection);
  const [isUnderWay, setUnderWay] = useState(false);
  const begun = useRef<Begun>(undefined);
  const begin = async (sealing: Sealing): Promise<Begun> => {
    const before = begun.current;
    const isNext = before && sealing.last === before.sealing.last + before.given;
    if (isNext && isSame(before.sealing, sealing)) return before;
    begun.current = { sealing, parts: await sealParts(sealing, keys), given: 0 };
    return begun.current;
  };
  const giveAll = async (sealing: Sealing): Promise<boolean> => {
    const { parts } = await begin(sealing);
    for (const [at, part] of parts.entries()) {
      if (at < (begun.current?.given ?? 0)) continue;
      const { need, section, piece } = sealing;
      if (!(await command.give({ need, input: { section, piece, part } }))) return false;
      if (begun.current) begun.current.given = at + 1;
    }
    begun.current = undefined;
    return true;
  };
  /** @returns whether all of it was kept */
  const seal = async (sealing: Sealing): Promise<boolean> => {
    setUnderWay(true);
    try {
      return await giveAll(sealing);
    } finally {
      setUnderWay(false);
    }
  };
  return { seal, command: { ...command, isUnderWay } };
}

/** The same words, at the same place, for the same people. */
function isSame(one: Sealing, other: Sealing): boolean {
  const { section, piece, content } = one;
  const isPlace = section === other.section && piece === other.piece;
  const isContent = content.length === other.content.length && content.every((byte, at) => byte === other.content[at]);
  return isPlace && isContent && JSON.stringify(one.plan) === JSON.stringify(other.plan);
}
