import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import { useSignedIn } from "../session/signed-in.ts";
import { readPersonsKeys, type StatedKeys } from "./stated-keys.ts";

/** By person; somebody who is not in it has not been answered for yet. */
export type StatedKeysByPerson = ReadonlyMap<string, StatedKeys>;

export type AskedKeys = { stated: StatedKeysByPerson; ask: () => Promise<StatedKeysByPerson> };

/** What the organizations of these people state of their keys, each verified in this page. `ask` reads them anew. */
export function useStatedKeys(people: readonly string[]): AskedKeys {
  const client = useClient();
  const { networkPin } = useSignedIn();
  const [stated, setStated] = useState<StatedKeysByPerson>(new Map());
  const asked = useRef(0);
  const names = JSON.stringify([...new Set(people)].sort());
  const ask = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const those: unknown = JSON.parse(names);
    const read = (Array.isArray(those) ? those.map(String) : []).map(async (person) => {
      const keys = await readPersonsKeys({ client, networkPin }, person);
      if (asked.current === mine) setStated((known) => new Map(known).set(person, keys));
      return [person, keys] as const;
    });
    return new Map(await Promise.all(read));
  }, [client, networkPin, names]);
  useEffect(() => void ask(), [ask]);
  return { stated, ask };
}
