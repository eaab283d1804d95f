import { useRef, useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { useHeldKeys } from "./keys-frame.tsx";
import { makeOwnKeys, openerOf } from "./own-keys.ts";
import type { keepPersonKey, replacePersonKey } from "./person-key.operations.ts";
import { stretchInWorker } from "./stretch-in-worker.ts";

/** The first ones, or in the place of those in use. */
export type GivingKeys = typeof keepPersonKey | typeof replacePersonKey;

/** Makes keys in this page, gives them closed to one's organization, and holds them open. */
export function useMakeKeys(document: GivingKeys) {
  const { person, organization } = useSignedIn();
  const { open, hold } = useHeldKeys();
  const command = useCommand(document);
  const [isUnderWay, setUnderWay] = useState(false);
  // The same keys again after the line dropped: they may have arrived.
  const last = useRef<Awaited<ReturnType<typeof makeOwnKeys>> & { passphrase: string }>(undefined);
  const madeWith = async (passphrase: string) => {
    if (last.current?.passphrase === passphrase) return last.current;
    const computing = { owner: person, passphrase, stretch: stretchInWorker };
    last.current = { ...(await makeOwnKeys(computing)), passphrase };
    return last.current;
  };
  /** @returns whether they are in use now; `UNREACHABLE` when what computes could not be loaded */
  const make = async (passphrase: string): Promise<boolean | "UNREACHABLE"> => {
    setUnderWay(true);
    try {
      const { holder, given } = await madeWith(passphrase);
      if (!(await command.give({ organization, input: given }))) return false;
      hold({ person, organization, holder, openers: [openerOf(person, holder), ...(open?.openers ?? [])] });
      return true;
    } catch {
      return "UNREACHABLE";
    } finally {
      setUnderWay(false);
    }
  };
  return { make, isUnderWay, command };
}
