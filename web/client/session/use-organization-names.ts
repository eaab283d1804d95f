import { useEffect, useState } from "react";
import { loadSettings } from "./settings.ts";

/**
 * What organizations are called, for everybody: as the gateway tells whoever has not signed in yet. `isAsked`: false
 * where no name is wanted.
 */
export function useOrganizationNames(isAsked = true): (id: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isGone = !isAsked;
    if (isGone) return undefined;
    // Without an answer their short names stand there.
    void loadSettings()
      .catch(() => undefined)
      .then((settings) => {
        if (!isGone && settings) setNames(new Map(settings.issuers.map((one) => [one.organization, one.name])));
      });
    return () => {
      isGone = true;
    };
  }, [isAsked]);
  return (id) => names.get(id) ?? id;
}
